import { withoutUndefined } from '../fields/withoutUndefined';
import { Resource, ResourceBase } from '../types';

/**
 * Adds a kind's own fields to the fields of every resource, without undefined ones.
 *
 * @remarks Mutates the base, which is created for this one resource, to avoid a copy.
 * @internal
 */
export function projected<T extends Resource>(
  base: ResourceBase,
  own: Omit<T, keyof ResourceBase>,
): ResourceBase & Omit<T, keyof ResourceBase> {
  return Object.assign(base, withoutUndefined(own));
}
