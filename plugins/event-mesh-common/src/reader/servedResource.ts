import { ServedResource } from './discovery';

/**
 * Reads a served resource from discovery's JSON; missing fields stay undefined.
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
