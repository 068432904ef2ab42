import { readDelivery } from '../delivery';
import { child, readText, required, withoutUndefined } from '../fields';
import { readReference } from '../reference';
import { RequestReply } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * Reads a RequestReply.
 *
 * @internal
 */
export function readRequestReply(object: ObjectToRead): RequestReply {
  const { base, namespace, spec } = object;
  return withoutUndefined({
    ...base,
    type: 'requestReply',
    broker: readReference(required(child(spec, 'brokerRef')), {
      namespace,
      group: 'eventing.knative.dev',
      kind: 'Broker',
    }),
    correlationAttribute: readText(child(spec, 'correlationAttribute')),
    replyAttribute: readText(child(spec, 'replyAttribute')),
    timeout: readText(child(spec, 'timeout')),
    delivery: readDelivery(child(spec, 'delivery'), namespace),
  });
}
