import { Field, child, isAbsent, required } from '../fields/field';
import { readText } from '../fields/scalars';
import { readReference } from '../reference';
import { Reference } from '../types';

const group = 'eventing.knative.dev';
const kind = 'Broker';

/**
 * Reads a reference to a Broker from `brokerRef`, or else from the name in `broker`.
 *
 * @internal
 */
export function readBrokerReference(
  spec: Field,
  namespace: string,
): Reference | undefined {
  const brokerRef = child(spec, 'brokerRef');
  return isAbsent(brokerRef)
    ? readBrokerName(required(child(spec, 'broker')), namespace)
    : readReference(brokerRef, { namespace, group, kind });
}

/**
 * Reads a reference to a Broker by name, in the namespace of the referencing object.
 *
 * @internal
 */
export function readBrokerName(
  field: Field,
  namespace: string,
): Reference | undefined {
  const name = readText(field);
  return name === undefined ? undefined : { group, kind, namespace, name };
}
