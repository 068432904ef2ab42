import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClusterRead } from '../data';
import { addNamespaceHint, readsKey, wantsNamespace } from '../data';

/**
 * Requests a probe of one namespace in the clusters that cannot be listed cluster-wide.
 *
 * @internal
 */
export function useNamespaceHint(namespace: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (namespace === undefined || !addNamespaceHint(client, namespace)) {
      return;
    }
    client
      .getQueriesData<ClusterRead>({ queryKey: readsKey })
      .filter(
        ([, read]) =>
          read && wantsNamespace(read.snapshot.loadReport, namespace),
      )
      .forEach(([queryKey]) =>
        client.invalidateQueries({ queryKey }, { cancelRefetch: false }),
      );
  }, [client, namespace]);
}
