import { compareText, refId } from '../model';
import { ReadIssue } from './types';

/**
 * Sorts read issues into an order that does not depend on their input order.
 *
 * @internal
 */
export function sortReadIssues(readIssues: readonly ReadIssue[]): ReadIssue[] {
  return readIssues
    .map(readIssue => ({ readIssue, key: keyOf(readIssue) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ readIssue }) => readIssue);
}

function keyOf({ cluster, ref, code, field, params }: ReadIssue): string {
  const id = ref ? refId(ref) : '';
  return JSON.stringify([cluster, id, field ?? '', code, params]);
}
