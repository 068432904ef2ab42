import { KindToRead } from '../model';

/**
 * A key for one kind in one place.
 *
 * @internal
 */
export function listScopeKey(
  {
    group,
    plural,
    labelSelector,
  }: Pick<KindToRead, 'group' | 'plural' | 'labelSelector'>,
  namespace: string | undefined,
): string {
  const selection = labelSelector === undefined ? [] : [labelSelector];
  return JSON.stringify([group, plural, namespace ?? null, ...selection]);
}
