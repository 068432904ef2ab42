import { Field } from '../fields/field';
import { isObject } from '../fields/jsonType';
import { Resource } from '../types';

/**
 * Guesses the type of an object of an unknown kind by Knative's duck types.
 *
 * @remarks Labels on the CRDs are not sufficient: some sources have none, some carry the wrong one. They only
 * distinguish a channel without subscribers from a sink.
 * @internal
 */
export function typeByShape(
  kind: string,
  { spec, status }: { readonly spec: Field; readonly status: Field },
  isSubscribable: boolean,
): Resource['type'] {
  if (has(spec, 'sink') || has(status, 'sinkUri')) {
    return 'eventSource';
  }
  const addressable = has(status, 'address') || has(status, 'addresses');
  const subscribed = has(spec, 'subscribers') || has(status, 'subscribers');
  const calledChannel = kind.endsWith('Channel');
  if (
    (subscribed && (addressable || calledChannel)) ||
    (isSubscribable && (addressable || subscribed || calledChannel))
  ) {
    return 'channel';
  }
  return addressable ? 'eventSink' : 'other';
}

function has({ value }: Field, key: string): boolean {
  return (
    isObject(value) &&
    Object.hasOwn(value, key) &&
    value[key] !== null &&
    value[key] !== undefined
  );
}
