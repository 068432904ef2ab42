import { ServedResource } from './discovery';

/**
 * A served resource, as far as discovery's JSON says it.
 *
 * @internal
 */
export function servedResource(
  namespaced: boolean,
  kind: unknown,
  verbs: unknown,
): ServedResource {
  return {
    namespaced,
    ...(typeof kind === 'string' && kind !== '' ? { kind } : {}),
    ...(Array.isArray(verbs)
      ? { verbs: verbs.filter(verb => typeof verb === 'string') }
      : {}),
  };
}
