import { KindToRead } from '../model';

/**
 * Returns a key for one kind in one list scope.
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
