import { Evaluated, FilterNode } from '../filterNode';
import { Matched, Reason, matched } from '../reason';
import { Results, allOf, anyOf, bits, notOf } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

/** @internal */
export function createAll(filters: readonly FilterNode[]): FilterNode {
  return listOf(filters, {
    dialect: 'all',
    expected: verdictStatement('wantsAll', {}),
    combine: allOf,
    end: bits.fail,
  });
}

/** @internal */
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
  /** The result that is the whole list's, whatever comes after it. */
  readonly end: Results;
};

/**
 * Filters one after the other. Those that are skipped are not there; with none left nothing is filtered.
 *
 * @internal
 */
export function listOf(
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
        // Nothing after it is looked at.
        if ((part.results & ~(end | bits.crash)) === 0) {
          break;
        }
      }
      return matched(combine(results), () => ({
        dialect,
        expected,
        // Matched once, else the work would double with each level.
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
 * Pass for fail and the other way round; nothing filtered stays nothing filtered.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/not_filter.go.
 * @internal
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
 * Several dialects in one entry: the first counts. Where one could not be read nobody knows which is the first.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/create.go.
 * @internal
 */
export function createSeveral(
  filters: readonly FilterNode[],
  { isReadable }: { readonly isReadable: readonly boolean[] },
): FilterNode {
  const counts = Math.max(0, isReadable.indexOf(false));
  const chosen = filters[counts];
  return {
    ...chosen,
    // Admission reads them all.
    unparsable: filters.flatMap(({ unparsable }) => unparsable),
    match: context => {
      const { results, reason } = chosen.match(context);
      return matched(results, () => ({
        dialect: 'several',
        ...(chosen.isSkipped ? { result: 'skipped' } : {}),
        expected: verdictStatement('wantsFirst', {}),
        children: filters.map(
          (filter, index): Reason =>
            index === counts
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
