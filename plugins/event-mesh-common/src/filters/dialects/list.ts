import { Evaluated, FilterNode } from '../filterNode';
import { Judged, judged } from '../reason';
import { Results, bits } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';

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
    judge: judging => {
      const parts = new Map<FilterNode, Judged>();
      const results: Results[] = [];
      for (const filter of active) {
        const part = filter.judge(judging);
        parts.set(filter, part);
        results.push(part.results);
        // Nothing after it is looked at.
        if ((part.results & ~(end | bits.crash)) === 0) {
          break;
        }
      }
      return judged(combine(results), () => ({
        dialect,
        expected,
        // Judged once, else the work would double with each level.
        children: filters.map(filter =>
          (
            parts.get(filter) ?? filter.judge({ ...judging, atoms: [] })
          ).reason(),
        ),
      }));
    },
  };
}
