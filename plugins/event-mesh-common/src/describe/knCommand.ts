import { Resource } from '../resources';
import { shellQuote } from './shellQuote';

const eventing = 'eventing.knative.dev';
const messaging = 'messaging.knative.dev';
const sources = 'sources.knative.dev';

const commands: Readonly<Record<string, string>> = {
  [`${eventing}/Broker`]: 'broker',
  [`${eventing}/Trigger`]: 'trigger',
  [`${eventing}/EventType`]: 'eventtype',
  [`${messaging}/Channel`]: 'channel',
  [`${messaging}/Subscription`]: 'subscription',
  [`${sources}/ApiServerSource`]: 'source apiserver',
  [`${sources}/ContainerSource`]: 'source container',
  [`${sources}/PingSource`]: 'source ping',
  [`${sources}/SinkBinding`]: 'source binding',
  'serving.knative.dev/Service': 'service',
};

/**
 * Returns the command of Knative's own client that describes a resource; undefined for kinds that it does not support.
 *
 * @remarks knative/client `docs/cmd/`: kn_broker_describe.md and its neighbours.
 * @public
 */
export function knCommand(resource: Pick<Resource, 'ref'>): string | undefined {
  const { group, kind, namespace, name } = resource.ref;
  const key = `${group}/${kind}`;
  // Without the dashes, a name that starts with a dash would be read as an option.
  const mark = name.startsWith('-') ? ['--'] : [];
  return Object.hasOwn(commands, key)
    ? [
        'kn',
        commands[key],
        'describe',
        '-n',
        shellQuote(namespace),
        ...mark,
        shellQuote(name),
      ].join(' ')
    : undefined;
}
