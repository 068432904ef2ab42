import { semanticsOf } from '../filters';
import { MeshResource, nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { FindingRule } from './rule';

/** The most that a label can hold. */
const most = 63;

/**
 * Triggers whose name their broker cannot write into a label.
 *
 * @remarks A multi-tenant broker's Subscription (knative/eventing pkg/reconciler/broker/resources/subscription.go) and
 * RabbitMQ's queue and binding (knative-extensions/eventing-rabbitmq pkg/rabbit/label.go) have it; what Kafka and NATS make
 * for a Trigger has not.
 * @internal
 */
export const nameTooLong: FindingRule = {
  codes: ['nameTooLong'],
  find: context =>
    context.shown
      .filter(found => isTooLong(found, context))
      .map(({ id, resource }) =>
        finding(
          'nameTooLong',
          { who: nameOf(context.mesh, id), length: resource.ref.name.length },
          { severity: 'error', about: [id], field: 'metadata.name' },
        ),
      ),
};

/** @internal */
export function isTooLong(
  { id, resource }: MeshResource,
  { matches }: Pick<FindingContext, 'matches'>,
): boolean {
  return (
    resource.type === 'trigger' &&
    resource.ref.name.length > most &&
    ['mtChannel', 'rabbitmq'].includes(semanticsOf(matches.classOf(id)))
  );
}
