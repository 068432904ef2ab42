import { FilterNode } from '../filterNode';
import { judged } from '../reason';
import { bits, notOf } from '../results';
import { verdictStatement } from '../statement';

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
    judge: judging => {
      const { results, reason } = filter.judge(judging);
      return judged(filter.isSkipped ? bits.noFilter : notOf(results), () => ({
        dialect: 'not',
        expected: verdictStatement('wantsNot', {}),
        children: [reason()],
      }));
    },
  };
}
