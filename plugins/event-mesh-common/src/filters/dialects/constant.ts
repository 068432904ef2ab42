import { FilterNode } from '../filterNode';
import { Reason, matched } from '../reason';
import { bits } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

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
    match: () =>
      matched(bits.noFilter, () => ({
        dialect,
        result: 'skipped',
        expected: statement,
        actual: unparsable,
      })),
  };
}

/**
 * A filter that could not be read: it may say anything.
 *
 * @internal
 */
export function unknownFilter(
  dialect: Reason['dialect'],
  expected: VerdictStatement,
): FilterNode {
  const results = bits.pass | bits.fail | bits.noFilter;
  return {
    isSkipped: false,
    unparsable: [],
    evaluate: () => ({ results, cause: expected }),
    match: () => matched(results, () => ({ dialect, expected })),
  };
}

/** One of a dialect with this name. @internal */
export function unknownDialect(name: string): FilterNode {
  return unknownFilter(
    'unknown',
    verdictStatement('wantsUnknown', { dialect: name }),
  );
}

/** A Trigger without a filter. @internal */
export const noFilter: FilterNode = {
  isSkipped: false,
  unparsable: [],
  evaluate: () => ({
    results: bits.noFilter,
    cause: verdictStatement('noFilter', {}),
  }),
  match: () =>
    matched(bits.noFilter, () => ({
      dialect: 'none',
      expected: verdictStatement('wantsNothing', {}),
    })),
};
