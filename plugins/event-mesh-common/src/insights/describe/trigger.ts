import { Broker, Trigger } from '../../resources';
import { Statement, statement, statementIf } from '../statement';
import { About } from './about';
import {
  describeOwnOrInherited,
  describeDelivery,
  describePath,
  hasDeliveryRules,
} from './delivery';

// Its controller makes header bindings of the older field alone.
const classesWithoutFilters: readonly string[] = ['RabbitMQBroker'];

/** @internal */
export function describeTrigger(trigger: Trigger, about: About): Statement[] {
  const named = about.end('broker');
  const end = named && about.mesh.resources.get(named.id)?.resource;
  const broker = end?.type === 'broker' ? end : undefined;
  return [
    ...describeEnds(about),
    ...describeFilterUse(trigger, broker),
    ...(named ? [statement('triggerReplies', { broker: named })] : []),
    ...(named && !trigger.delivery && hasDeliveryRules(broker?.delivery)
      ? [
          statement('deliveryInherited', { from: named }),
          ...describeDelivery(broker?.delivery),
        ]
      : describeDelivery(trigger.delivery)),
    ...describeOwnOrInherited(about, 'broker'),
    ...statementIf(about.end('dependency'), dependency => [
      'triggerDepends',
      { dependency },
    ]),
  ];
}

function describeEnds(about: About): Statement[] {
  const broker = about.end('broker');
  const subscriber = about.end('subscriber');
  if (broker && subscriber) {
    return [
      statement('triggerDelivers', { broker, subscriber }),
      ...describePath(about, 'subscriber'),
    ];
  }
  return [
    ...(broker ? [] : [statement('triggerWithoutBroker', {})]),
    ...(subscriber ? [] : [statement('triggerWithoutSubscriber', {})]),
  ];
}

function describeFilterUse(
  { filters, filterAttributes }: Trigger,
  broker: Broker | undefined,
): Statement[] {
  const hasOlder = Object.keys(filterAttributes ?? {}).length > 0;
  const brokerClass = broker?.brokerClass ?? '';
  if (filters.length > 0 && classesWithoutFilters.includes(brokerClass)) {
    return [
      statement('filtersIgnored', { brokerClass }),
      statement(hasOlder ? 'filterSelects' : 'filterPassesAll', {}),
    ];
  }
  if (filters.length > 0) {
    return [
      statement('filterSelects', {}),
      ...(hasOlder ? [statement('filterFieldIgnored', {})] : []),
    ];
  }
  return [statement(hasOlder ? 'filterSelects' : 'filterPassesAll', {})];
}
