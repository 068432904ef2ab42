import { Broker, Trigger } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';
import { describeRecords } from './replies';
import {
  describeDelivery,
  describeOwnOrInherited,
  describePath,
  hasDeliveryRules,
} from './delivery';
import { Named } from '../mesh';

// Its controller creates header bindings from the legacy field only.
const classesWithoutFilters: readonly string[] = ['RabbitMQBroker'];

/** @internal */
export function describeTrigger(trigger: Trigger, about: About): Statement[] {
  return [
    ...describeEnds(about),
    ...describeFilterUse(trigger, brokerOf(about)),
    ...describeReplies(about, about.target('broker')),
    ...describeTriggerRules(trigger, about),
    ...describeOwnOrInherited(about, 'broker'),
    ...statementIf(about.target('dependency'), dependency => [
      'triggerDepends',
      { dependency },
    ]),
  ];
}

function brokerOf(about: About): Broker | undefined {
  const { id = '' } = about.target('broker') ?? {};
  const end = about.mesh.resources.get(id)?.resource;
  return end?.type === 'broker' ? end : undefined;
}

function describeEnds(about: About): Statement[] {
  const broker = about.target('broker');
  const subscriber = about.target('subscriber');
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

// In most classes, a Trigger's delivery replaces its Broker's as a whole, except for the dead letter sink. These
// classes merge it field by field.
const classesThatMerge: readonly string[] = ['Kafka', 'KafkaNamespaced'];

/** Describes the delivery settings. @internal */
export function describeTriggerRules(
  { delivery: own }: Trigger,
  about: About,
): Statement[] {
  const from = about.target('broker');
  const broker = brokerOf(about);
  const given = broker?.delivery;
  if (!from || !hasDeliveryRules(given)) {
    return describeDelivery(own);
  }
  if (!own) {
    return [
      statement('deliveryInherited', { from }),
      ...describeDelivery(given),
    ];
  }
  return classesThatMerge.includes(broker?.brokerClass ?? '')
    ? [
        statement('deliveryMerged', { from }),
        ...describeDelivery({ ...given, ...own }),
      ]
    : [...describeDelivery(own), statement('deliveryReplaced', { from })];
}

function describeReplies(about: About, broker: Named | undefined): Statement[] {
  const reply = about.links.find(({ role }) => role === 'reply');
  if (!broker) {
    return [];
  }
  return reply
    ? [
        statement('triggerRepliesRecorded', { broker }),
        ...describeRecords(about),
      ]
    : [statement('triggerReplies', { broker })];
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
