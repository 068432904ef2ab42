import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from './clearError.mjs';

const discovery = [
  'APIVersions',
  'APIGroupList',
  'APIGroupDiscoveryList',
  'APIResourceList',
];

/** Throws one clear line where the path is not a folder, or where the step is not in it. */
export function requireFolder(folder, step) {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new ClearError(`there is no folder ${folder}`);
  if (!stats.isDirectory()) {
    throw new ClearError(`${folder} is not a folder (--help says what one is)`);
  }
  const names = namesIn(folder);
  if (step === undefined) return;
  const steps = names.includes('steps') ? namesIn(join(folder, 'steps')) : [];
  if (!steps.includes(step)) {
    throw new ClearError(
      `${folder} has no step ${step}: it has ${steps.join(', ') || 'none'}`,
    );
  }
}

function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new ClearError(`${folder} cannot be read (${error.code})`);
  }
}

/**
 * Returns a function that gives the text of a recorded file.
 *
 * An unreadable one adds a line to `warnings` and is JSON without a list: the load report says that its kind failed.
 */
export function documentReader(warnings) {
  return path => {
    const { text, problem } = readDocument(path);
    if (problem) warnings.push(`${path} ${problem}`);
    return text ?? 'null';
  };
}

function readDocument(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { problem: `cannot be read (${error.code})` };
  }
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return { problem: 'is not JSON' };
  }
  const isAnswer =
    Array.isArray(document?.items) || discovery.includes(document?.kind);
  return isAnswer
    ? { text }
    : { problem: 'is neither a list nor discovery of a Kubernetes API' };
}

// The time of the newest list, so that no list is stale.
const readStates = ['complete', 'partial'];

/** Throws one clear line where nothing of a recording could be read. */
export function requireAnswers(folder, { snapshot, warnings }) {
  const { entries } = snapshot.loadReport;
  if (entries.some(({ state }) => readStates.includes(state))) return;
  const files = readdirSync(folder);
  const manifests = files.some(name => /\.ya?ml$/.test(name))
    ? ' Manifests are not read.'
    : '';
  throw new ClearError(
    [
      ...warnings,
      `${folder} is not a recording: no list of a kind that an event mesh has could be read.${manifests} A recording has files such as apis.eventing.knative.dev.v1.triggers.json; scenarios/README.md says how to make one`,
    ].join('\n'),
  );
}
