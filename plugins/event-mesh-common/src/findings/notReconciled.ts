import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingRule } from './rule';
import { rootCausesOf } from './rootCauses';

/**
 * What no controller looks after: a broker of a class that is not installed, or anything else that has no status.
 *
 * @internal
 */
export const notReconciled: FindingRule = {
  codes: ['notReconciled', 'unknownBrokerClass'],
  find: context =>
    rootCausesOf(context)
      .filter(
        ({ found, isExplained, affected }) =>
          found.status.state === 'notReconciled' &&
          !(isExplained && affected.length === 0),
      )
      .map(({ found: { id, resource }, affected }) => {
        const who = nameOf(context.mesh, id);
        const rest = {
          severity: 'error' as const,
          about: [id, ...affected],
          ...(affected.length > 0 ? { affected } : {}),
        };
        const brokerClass =
          resource.type === 'broker' ? resource.brokerClass : undefined;
        return brokerClass
          ? finding('unknownBrokerClass', { who, brokerClass }, rest)
          : finding('notReconciled', { who }, rest);
      }),
};
