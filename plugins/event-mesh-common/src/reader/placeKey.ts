import { KindToRead } from './types';

/**
 * A key for one kind in one place.
 *
 * @internal
 */
export function placeKey(
  { group, plural }: Pick<KindToRead, 'group' | 'plural'>,
  namespace: string | undefined,
): string {
  return JSON.stringify([group, plural, namespace ?? null]);
}
