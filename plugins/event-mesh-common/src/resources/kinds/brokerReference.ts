import { Field, child, isAbsent, required } from '../fields/field';
import { readText } from '../fields/scalars';
import { readReference } from '../reference';
import { Reference } from '../types';

const group = 'eventing.knative.dev';
const kind = 'Broker';

/**
 * The Broker that `brokerRef`, or else the name in `broker`, speaks of.
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
 * A Broker that is named by its bare name, in the namespace of who names it.
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
