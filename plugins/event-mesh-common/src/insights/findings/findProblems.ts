import { FindingCode } from '../../messages';
import { Mesh } from '../../mesh';
import { FindingContext, findingContext } from './findingContext';
import { FindingRule } from './rule';
import { rules } from './rules';
import { FindProblemsOptions, Finding, Severity } from './types';

type Kept = {
  readonly context: FindingContext;
  readonly found: Map<FindingRule, readonly Finding[]>;
};

const kept = new WeakMap<Mesh, Kept>();

const order: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * What is wrong in a mesh, the worst first, then by id. What a mesh was looked through for is kept as long as it is.
 *
 * @public
 */
export function findProblems(
  mesh: Mesh,
  { codes }: FindProblemsOptions = {},
): readonly Finding[] {
  const known = kept.get(mesh) ?? {
    context: findingContext(mesh),
    found: new Map(),
  };
  kept.set(mesh, known);
  const isWanted = (code: FindingCode) => !codes || codes.includes(code);
  return rules
    .filter(rule => rule.codes.some(isWanted))
    .flatMap(rule => findingsOf(rule, known))
    .filter(({ code }) => isWanted(code))
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) ||
        (a.id < b.id ? -1 : 1),
    );
}

function findingsOf(
  rule: FindingRule,
  { context, found }: Kept,
): readonly Finding[] {
  const findings = found.get(rule) ?? rule.find(context);
  found.set(rule, findings);
  return findings;
}
