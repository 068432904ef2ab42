import { FilterNode } from '../filterNode';
import { Reason, judged } from '../reason';
import { bits } from '../results';
import { verdictStatement } from '../statement';

/**
 * A filter of which Knative's code makes nothing: it says nothing, or is not valid.
 *
 * @internal
 */
export function skippedFilter(
  dialect: Reason['dialect'],
  { unparsable }: Pick<FilterNode, 'unparsable'> = { unparsable: [] },
): FilterNode {
  const statement =
    unparsable.length > 0
      ? verdictStatement('isUnparsable', {})
      : verdictStatement('isSkipped', { dialect });
  return {
    isSkipped: true,
    unparsable,
    evaluate: () => ({ results: bits.noFilter, cause: statement }),
    judge: () =>
      judged(bits.noFilter, () => ({
        dialect,
        result: 'skipped',
        expected: statement,
        actual: unparsable,
      })),
  };
}
