import { readDelivery } from '../delivery';
import { child } from '../fields/field';
import { textAt } from '../fields/at';
import { readReference } from '../reference';
import { Broker } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads a Broker. Its class comes from the annotation only and is not guessed.
 *
 * @internal
 */
export function readBroker(object: ObjectToRead): Broker {
  const { base, namespace, spec, status } = object;
  const deadLetterSinkUri = textAt(status, 'deadLetterSinkUri');
  return projected<Broker>(base, {
    type: 'broker',
    brokerClass: base.annotations['eventing.knative.dev/broker.class'],
    config: readReference(child(spec, 'config'), { namespace }),
    delivery: readDelivery(
      child(spec, 'delivery'),
      namespace,
      deadLetterSinkUri,
    ),
    deadLetterSinkUri,
  });
}
