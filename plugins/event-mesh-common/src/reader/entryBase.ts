import { KindToRead, LoadEntry } from '../model';

/**
 * Returns the fields of a load report entry that do not depend on the outcome of the list.
 *
 * @internal
 */
export function entryBase(
  { group, kind, plural, foundBy, labelSelector }: KindToRead,
  namespace: string | undefined,
): Omit<LoadEntry, 'state' | 'count'> {
  return {
    group,
    kind,
    plural,
    ...(namespace === undefined ? {} : { namespace }),
    ...(labelSelector === undefined ? {} : { labelSelector }),
    ...(foundBy === undefined ? {} : { foundBy }),
  };
}
