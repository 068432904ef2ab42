import { Evaluated, FilterNode } from '../filterNode';
import { Matched, Reason, matched } from '../reason';
import { Results, allOf, anyOf, bits, notOf } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

/** Creates a filter that passes if all parts pass. */
export function createAll(filters: readonly FilterNode[]): FilterNode {
  return listOf(filters, {
    dialect: 'all',
    expected: verdictStatement('wantsAll', {}),
    combine: allOf,
    end: bits.fail,
  });
}

/** Creates a filter that passes if any part passes. */
export function createAny(filters: readonly FilterNode[]): FilterNode {
  return listOf(filters, {
    dialect: 'any',
    expected: verdictStatement('wantsAny', {}),
    combine: anyOf,
    end: bits.pass,
  });
}

type Combined = {
  readonly dialect: 'all' | 'any';
  readonly expected: VerdictStatement;
  readonly combine: (parts: readonly Results[]) => Results;
  /** Result that ends the evaluation (short circuit). */
  readonly end: Results;
};

/**
 * Creates a filter that evaluates others in order. Skipped parts do not count; without active parts it does not filter.
 */
function listOf(
  filters: readonly FilterNode[],
  { dialect, expected, combine, end }: Combined,
): FilterNode {
  const active = filters.filter(({ isSkipped }) => !isSkipped);
  const nothing: Evaluated = {
    results: combine([]),
    cause: verdictStatement('noFilter', {}),
  };
  return {
    isSkipped: false,
    unparsable: filters.flatMap(({ unparsable }) => unparsable),
    evaluate: (event, budget) => {
      const parts: Results[] = [];
      let last = nothing;
      for (const filter of active) {
        last = filter.evaluate(event, budget);
        parts.push(last.results);
        if (last.results === end || last.results === bits.crash) {
          break;
        }
      }
      return { results: combine(parts), cause: last.cause };
    },
    match: context => {
      const parts = new Map<FilterNode, Matched>();
      const results: Results[] = [];
      for (const filter of active) {
        const part = filter.match(context);
        parts.set(filter, part);
        results.push(part.results);
        // The remaining parts are not evaluated.
        if ((part.results & ~(end | bits.crash)) === 0) {
          break;
        }
      }
      return matched(combine(results), () => ({
        dialect,
        expected,
        // Each part is matched only once; otherwise the work would double with each level.
        children: filters.map(filter =>
          (
            parts.get(filter) ?? filter.match({ ...context, predicates: [] })
          ).reason(),
        ),
      }));
    },
  };
}

/**
 * Creates a filter that swaps pass and fail; the negation of no filter is no filter.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/not_filter.go.
 */
export function createNot(filter: FilterNode): FilterNode {
  return {
    isSkipped: false,
    unparsable: filter.unparsable,
    evaluate: (event, budget) => {
      const { results, cause } = filter.evaluate(event, budget);
      return { results: notOf(results), cause };
    },
    match: context => {
      const { results, reason } = filter.match(context);
      return matched(filter.isSkipped ? bits.noFilter : notOf(results), () => ({
        dialect: 'not',
        expected: verdictStatement('wantsNot', {}),
        children: [reason()],
      }));
    },
  };
}

/**
 * Creates a filter of an entry with several dialects: the first one counts, or an unreadable one, because it may be the
 * first.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/create.go.
 */
export function createSeveral(
  filters: readonly FilterNode[],
  { isReadable }: { readonly isReadable: readonly boolean[] },
): FilterNode {
  const chosenIndex = Math.max(0, isReadable.indexOf(false));
  const chosen = filters[chosenIndex];
  return {
    ...chosen,
    // Admission parses all dialects.
    unparsable: filters.flatMap(({ unparsable }) => unparsable),
    match: context => {
      const { results, reason } = chosen.match(context);
      return matched(results, () => ({
        dialect: 'several',
        ...(chosen.isSkipped ? { result: 'skipped' } : {}),
        expected: verdictStatement('wantsFirst', {}),
        children: filters.map(
          (filter, index): Reason =>
            index === chosenIndex
              ? reason()
              : {
                  ...filter.match({ ...context, predicates: [] }).reason(),
                  result: 'skipped',
                },
        ),
      }));
    },
  };
}
