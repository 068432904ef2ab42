import { semanticsOf } from '../filters';
import { Delivery, Resource } from '../resources';
import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { FindingRule } from './rule';
import { Finding } from './types';

/**
 * Deliveries that retry without a pause.
 *
 * @remarks Without both a policy and a delay there is no pause (knative/eventing pkg/kncloudevents/retries.go); the data
 * planes of Kafka and RabbitMQ have defaults.
 * @internal
 */
export const retryWithoutBackoff: FindingRule = {
  codes: ['retryWithoutBackoff'],
  find: context =>
    context.shown.flatMap(({ id, resource }) =>
      deliveriesOf(resource).flatMap(one => ofDelivery(id, one, context)),
    ),
};

type Named = {
  readonly delivery?: Delivery;
  readonly field: string;
  readonly index?: number;
};

function deliveriesOf(resource: Resource): readonly Named[] {
  switch (resource.type) {
    case 'broker':
    case 'trigger':
    case 'channel':
    case 'subscription':
      return [{ delivery: resource.delivery, field: 'spec.delivery' }];
    case 'flow':
      return resource.steps.map(({ delivery }, index) => ({
        delivery,
        index,
        field: `spec.${
          resource.ref.kind === 'Parallel' ? 'branches' : 'steps'
        }[${index}].delivery`,
      }));
    default:
      return [];
  }
}

function ofDelivery(
  id: string,
  { delivery, field, index }: Named,
  context: FindingContext,
): readonly Finding[] {
  const { retry = 0, backoffPolicy, backoffDelay } = delivery ?? {};
  return retry > 0 && !(backoffPolicy && backoffDelay) && isAtOnce(id, context)
    ? [
        finding(
          'retryWithoutBackoff',
          { who: nameOf(context.mesh, id), retry, field },
          {
            severity: 'warning',
            about: [id],
            field,
            key: index === undefined ? id : `${id}#${index}`,
          },
        ),
      ]
    : [];
}

/** Whether it is known that what delivers there has no pause of its own. */
function isAtOnce(id: string, context: FindingContext): boolean {
  const { resource, matches, links, mesh } = context;
  const found = resource(id);
  if (found?.type === 'broker' || found?.type === 'trigger') {
    const brokerClass =
      found.type === 'broker' ? found.brokerClass : matches.classOf(id);
    return semanticsOf(brokerClass) === 'mtChannel';
  }
  // A Subscription delivers as its channel does, and a flow as its channels do.
  const origins = [id, ...links.of(id, 'channel').map(({ target }) => target)];
  const kinds = origins
    .flatMap(origin => [origin, ...(mesh.resources.get(origin)?.folded ?? [])])
    .map(part => resource(part))
    .flatMap(part =>
      part?.type === 'channel' && part.ref.kind !== 'Channel'
        ? [part.ref.kind]
        : [],
    );
  return kinds.length > 0 && kinds.every(kind => kind === 'InMemoryChannel');
}
