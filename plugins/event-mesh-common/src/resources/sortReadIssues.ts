import { compareText, refId } from '../model';
import { ReadIssue } from './types';

/**
 * Problems in the same order, whatever the order in which they were found.
 *
 * @internal
 */
export function sortReadIssues(problems: readonly ReadIssue[]): ReadIssue[] {
  return problems
    .map(problem => ({ problem, key: keyOf(problem) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ problem }) => problem);
}

function keyOf({ cluster, ref, code, field, params }: ReadIssue): string {
  const id = ref ? refId(ref) : '';
  return JSON.stringify([cluster, id, field ?? '', code, params]);
}
