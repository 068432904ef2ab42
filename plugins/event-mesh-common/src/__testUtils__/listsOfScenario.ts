import { resolve } from 'node:path';
import { ClusterSnapshot, KindToRead, ObjectList } from '../model';
import { knownKinds } from '../resources';
import { snapshotOf } from './snapshotOf';
import { scenarioFiles } from './scenarioFiles';

/** Options of a test that differ from the defaults. */
export type ListsOptions = {
  /** The cluster's name; by default the scenario's name. */
  readonly cluster?: string;
  /** The kinds, and the preferred versions of each. */
  readonly kinds?: readonly KindToRead[];
  /** A folder of `steps/`: the state after it and all steps before it. */
  readonly step?: string;
};

const scenarios = resolve(__dirname, '../../../../scenarios');

/**
 * Returns the snapshots that a reader would create from the scenario in `scenarios/<name>`, including its handmade
 * kinds.
 */
export function listsOfScenario(
  name: string,
  options: ListsOptions = {},
): ClusterSnapshot[] {
  const files = scenarioFiles(resolve(scenarios, name), options.step);
  const lists = oneVersionEach(
    Object.entries(files).flatMap(([file, text]) => listIn(file, text) ?? []),
    options.kinds ?? knownKinds,
  );
  return [snapshotOf(lists, { cluster: options.cluster ?? name })];
}

function listIn(file: string, text: string): ObjectList | undefined {
  const match =
    /^(?:handmade\/)?(?:api|apis\.(?<group>.+))\.(?<version>v\d+(?:(?:alpha|beta)\d+)?)\.(?<plural>[a-z0-9]+)\.json$/.exec(
      file,
    );
  const { group = '', version, plural } = match?.groups ?? {};
  if (!match || group === 'apiextensions.k8s.io') {
    return undefined;
  }
  const { kind, items } = JSON.parse(text);
  return { group, version, plural, kind: kind.replace(/List$/, ''), items };
}

function oneVersionEach(
  lists: readonly ObjectList[],
  kinds: readonly KindToRead[],
): ObjectList[] {
  const best = new Map<string, ObjectList>();
  for (const list of lists) {
    const key = `${list.group}/${list.kind}`;
    const other = best.get(key);
    if (other?.version === list.version) {
      best.set(key, { ...list, items: merged(other.items, list.items) });
    } else if (!other || rank(list, kinds) < rank(other, kinds)) {
      best.set(key, list);
    }
  }
  return [...best.values()];
}

function rank(list: ObjectList, kinds: readonly KindToRead[]): number {
  const versions =
    kinds.find(({ group, kind }) => group === list.group && kind === list.kind)
      ?.versions ?? [];
  const index = versions.indexOf(list.version);
  return index < 0 ? versions.length : index;
}

// A handmade object replaces the recorded one with the same namespace and name.
function merged(recorded: readonly unknown[], handmade: readonly unknown[]) {
  const byName = new Map(
    [...recorded, ...handmade].map(item => [placeOf(item), item]),
  );
  return [...byName.values()];
}

function placeOf(item: unknown): string {
  const { metadata } = JSON.parse(JSON.stringify(item));
  return `${metadata?.namespace ?? ''}/${metadata?.name}`;
}
