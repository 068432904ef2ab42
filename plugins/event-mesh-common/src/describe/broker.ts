import { Broker } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';
import { describeDelivery, describeForSubscribers } from './delivery';

/** @internal */
export function describeBroker(broker: Broker, about: About): Statement[] {
  const { brokerClass, config } = broker;
  const triggers = about.incoming.filter(
    ({ role, owner }) =>
      role === 'broker' &&
      about.mesh.resources.get(owner)?.resource.type === 'trigger',
  );
  return [
    statement('brokerTakes', {}),
    brokerClass === undefined
      ? statement('brokerClassUnset', {})
      : statement('brokerClass', { brokerClass }),
    ...(config
      ? [
          statement('brokerConfig', {
            config: `${config.kind} ${config.namespace}/${config.name}`,
          }),
        ]
      : []),
    statement('brokerTriggers', { count: triggers.length }),
    ...describeDelivery(broker.delivery),
    ...describeForSubscribers(about),
  ];
}
