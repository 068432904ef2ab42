import { Field, child, isAbsent, reportMalformed } from './fields/field';
import { isObject } from './fields/jsonType';
import { numberAt, textAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { readDestination } from './destination';
import { Delivery } from './types';

/**
 * Reads a DeliverySpec. An empty one is kept: a Trigger's replaces its Broker's as a whole.
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
    // Without an own sink, the URI in the status may be the broker's or channel's.
    deadLetterSink: isAbsent(sink)
      ? undefined
      : readDestination(sink, namespace, deadLetterSinkUri),
    retry: numberAt(field, 'retry'),
    backoffPolicy: textAt(field, 'backoffPolicy'),
    backoffDelay: textAt(field, 'backoffDelay'),
    timeout: textAt(field, 'timeout'),
    retryAfterMax: textAt(field, 'retryAfterMax'),
    format: textAt(field, 'format'),
  });
}
