import {
  Field,
  child,
  isAbsent,
  isObject,
  readNumber,
  readText,
  reportMalformed,
  withoutUndefined,
} from './fields';
import { readDestination } from './destination';
import { Delivery } from './types';

/**
 * A DeliverySpec. An empty one is kept: a Trigger's replaces the whole of its Broker's.
 *
 * @internal
 */
export function readDelivery(
  field: Field,
  namespace: string,
  deadLetterSinkUri?: string,
): Delivery | undefined {
  if (isAbsent(field) || !isObject(field.value)) {
    reportMalformed(field, 'object');
    return undefined;
  }
  const sink = child(field, 'deadLetterSink');
  return withoutUndefined({
    // What the status says is perhaps the broker's or channel's, unless there is one of its own.
    deadLetterSink: isAbsent(sink)
      ? undefined
      : readDestination(sink, namespace, deadLetterSinkUri),
    retry: readNumber(child(field, 'retry')),
    backoffPolicy: readText(child(field, 'backoffPolicy')),
    backoffDelay: readText(child(field, 'backoffDelay')),
    timeout: readText(child(field, 'timeout')),
    retryAfterMax: readText(child(field, 'retryAfterMax')),
    format: readText(child(field, 'format')),
  });
}
