import { FilterNode } from '../filterNode';
import { Reason, matched } from '../reason';
import { bits } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

/** Creates a filter that Knative's code skips because it is empty or invalid. */
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

/** Creates a filter that could not be read: its result is unknown. */
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

/** Creates a filter of an unknown dialect. */
export function unknownDialect(name: string): FilterNode {
  return unknownFilter(
    'unknown',
    verdictStatement('wantsUnknown', { dialect: name }),
  );
}

/** Filter of a Trigger without filters. */
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
