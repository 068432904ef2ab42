import { FindingCode } from '../messages';
import { Task, runTask, compareText } from '../model';
import { Mesh, matchTriggers } from '../mesh';
import { FindingContext, findingContext } from './findingContext';
import { FindingRule } from './rule';
import { rules } from './rules';
import { CheckMeshOptions, Finding, Severity } from './types';

type CheckedSoFar = {
  readonly context: FindingContext;
  readonly found: Map<FindingRule, readonly Finding[]>;
};

const kept = new WeakMap<Mesh, CheckedSoFar>();

const order: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What is wrong in a mesh, the worst first, then by id. What a mesh was looked through for is kept as long as it is.
 *
 * @public
 */
export function checkMesh(
  mesh: Mesh,
  options: CheckMeshOptions = {},
): readonly Finding[] {
  return runTask(checkMeshTask(mesh, options));
}

/**
 * The same in small steps, for who must not be kept waiting by a large mesh; one step alone where all is known already.
 *
 * @public
 */
export function* checkMeshTask(
  mesh: Mesh,
  { codes }: CheckMeshOptions = {},
): Task<readonly Finding[]> {
  const known = yield* keptOf(mesh);
  const isWanted = (code: FindingCode) => !codes || codes.includes(code);
  const findings: Finding[] = [];
  for (const rule of rules.filter(each => each.codes.some(isWanted))) {
    const found = yield* findingsOf(rule, known);
    findings.push(...found.filter(({ code }) => isWanted(code)));
  }
  return findings.sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      compareText(a.id, b.id),
  );
}

function* keptOf(mesh: Mesh): Task<CheckedSoFar> {
  const known = kept.get(mesh);
  if (known) {
    return known;
  }
  // Kept as long as the mesh is, so that there is less to do in the next step.
  matchTriggers(mesh);
  yield;
  const made = { context: findingContext(mesh), found: new Map() };
  kept.set(mesh, made);
  return made;
}

function* findingsOf(
  rule: FindingRule,
  { context, found }: CheckedSoFar,
): Task<readonly Finding[]> {
  const known = found.get(rule);
  if (known) {
    return known;
  }
  yield;
  const findings: Finding[] = [];
  for (const finding of rule.find(context)) {
    if (finding) {
      findings.push(finding);
    } else {
      yield;
    }
  }
  found.set(rule, findings);
  return findings;
}
