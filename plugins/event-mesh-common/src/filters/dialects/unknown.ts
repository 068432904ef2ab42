import { FilterNode } from '../filterNode';
import { Reason, judged } from '../reason';
import { bits } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

/**
 * A filter that could not be read: it may say anything.
 *
 * @internal
 */
export function createUnknown(
  dialect: Reason['dialect'],
  expected: VerdictStatement,
): FilterNode {
  const results = bits.pass | bits.fail | bits.noFilter;
  return {
    isSkipped: false,
    unparsable: [],
    evaluate: () => ({ results, cause: expected }),
    judge: () => judged(results, () => ({ dialect, expected })),
  };
}

/** One of a dialect with this name. @internal */
export function createUnknownDialect(name: string): FilterNode {
  return createUnknown(
    'unknown',
    verdictStatement('wantsUnknown', { dialect: name }),
  );
}
