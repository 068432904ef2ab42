import { FilterNode } from '../filterNode';
import { Reason, judged } from '../reason';
import { verdictStatement } from '../statement';

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
    judge: judging => {
      const { results, reason } = chosen.judge(judging);
      return judged(results, () => ({
        dialect: 'several',
        ...(chosen.isSkipped ? { result: 'skipped' } : {}),
        expected: verdictStatement('wantsFirst', {}),
        children: filters.map(
          (filter, index): Reason =>
            index === counts
              ? reason()
              : {
                  ...filter.judge({ ...judging, atoms: [] }).reason(),
                  result: 'skipped',
                },
        ),
      }));
    },
  };
}
