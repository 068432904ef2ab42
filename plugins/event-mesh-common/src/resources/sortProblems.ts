import { compareText, refId } from '../model';
import { Problem } from './types';

/**
 * Problems in the same order, whatever the order in which they were found.
 *
 * @internal
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map(problem => ({ problem, key: keyOf(problem) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ problem }) => problem);
}

function keyOf({ cluster, ref, code, field, params }: Problem): string {
  const id = ref ? refId(ref) : '';
  return JSON.stringify([cluster, id, field ?? '', code, params]);
}
