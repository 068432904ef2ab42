import { withoutUndefined } from '../fields/withoutUndefined';
import { Resource, ResourceBase } from '../types';

/**
 * A resource of what every resource has and what its kind has beside it, without what the object does not say.
 *
 * @remarks The base is made for this one resource, so it is added to and not copied.
 * @internal
 */
export function projected<T extends Resource>(
  base: ResourceBase,
  own: Omit<T, keyof ResourceBase>,
): ResourceBase & Omit<T, keyof ResourceBase> {
  return Object.assign(base, withoutUndefined(own));
}
