import { readDelivery } from '../delivery';
import { child, required } from '../fields/field';
import { textAt } from '../fields/at';
import { readReference } from '../reference';
import { RequestReply } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/** @internal */
export function readRequestReply(object: ObjectToRead): RequestReply {
  const { base, namespace, spec } = object;
  return projected<RequestReply>(base, {
    type: 'requestReply',
    broker: readReference(required(child(spec, 'brokerRef')), {
      namespace,
      group: 'eventing.knative.dev',
      kind: 'Broker',
    }),
    correlationAttribute: textAt(spec, 'correlationAttribute'),
    replyAttribute: textAt(spec, 'replyAttribute'),
    timeout: textAt(spec, 'timeout'),
    delivery: readDelivery(child(spec, 'delivery'), namespace),
  });
}
