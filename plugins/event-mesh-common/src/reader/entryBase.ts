import { KindToRead, LoadEntry } from '../model';

/**
 * What a row of the load report says of its kind and place, however the reading went.
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
