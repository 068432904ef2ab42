import type { QueryClient } from '@tanstack/react-query';
import type { LoadReport } from 'backstage-plugin-event-mesh-common';

const hintsKey = ['event-mesh-namespaces'] as const;

/**
 * Namespaces that entities speak of: tried first in clusters that may not be read as a whole.
 *
 * @internal
 */
export function namespaceHints(client: QueryClient): readonly string[] {
  return client.getQueryData<readonly string[]>(hintsKey) ?? [];
}

/**
 * Adds a namespace; whether it is new.
 *
 * @internal
 */
export function addNamespaceHint(
  client: QueryClient,
  namespace: string,
): boolean {
  const hints = namespaceHints(client);
  if (hints.includes(namespace)) {
    return false;
  }
  client.setQueryDefaults(hintsKey, { gcTime: Infinity });
  client.setQueryData(hintsKey, [...hints, namespace]);
  return true;
}

/**
 * Whether reading a namespace on its own may show what reading the cluster did not.
 *
 * @internal
 */
export function wantsNamespace(
  { entries, namespaces }: LoadReport,
  namespace: string,
): boolean {
  return (
    entries.some(entry => entry.state === 'forbidden' && !entry.namespace) &&
    !namespaces?.read.includes(namespace) &&
    !namespaces?.refused.includes(namespace)
  );
}
