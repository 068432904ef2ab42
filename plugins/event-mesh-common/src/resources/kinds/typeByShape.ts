import { Field, isObject } from '../fields';
import { Resource } from '../types';

/**
 * What an object of an unknown kind most likely is, by the duck types of Knative.
 *
 * @remarks Labels on the CRDs do not settle it: some sources have none, some carry the wrong one.
 * @internal
 */
export function typeByShape(
  kind: string,
  spec: Field,
  status: Field,
): Resource['type'] {
  if (has(spec, 'sink')) {
    return 'eventSource';
  }
  const subscribable = has(spec, 'subscribers') || has(status, 'subscribers');
  if (kind.endsWith('Channel') && subscribable) {
    return 'channel';
  }
  return has(status, 'address') || has(status, 'addresses')
    ? 'eventSink'
    : 'other';
}

function has({ value }: Field, key: string): boolean {
  return (
    isObject(value) &&
    Object.hasOwn(value, key) &&
    value[key] !== null &&
    value[key] !== undefined
  );
}
