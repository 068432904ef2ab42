import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * Lists the clusters of Backstage's Kubernetes backend and sends requests through its proxy: the used part of
 * `KubernetesApi` of `@backstage/plugin-kubernetes-react`.
 *
 * @remarks An app that reads its clusters through `proxyPath` alone need not have that package, so no file here imports
 * it.
 * @public
 */
export type KubernetesClient = {
  getClusters(): Promise<{ name: string }[]>;
  proxy(options: {
    clusterName: string;
    path: string;
    init?: RequestInit;
  }): Promise<Response>;
};

/** Refers to the client of the Kubernetes plugin: Backstage identifies APIs by their ids. */
export const kubernetesClientRef = createApiRef<KubernetesClient>().with({
  id: 'plugin.kubernetes.service',
});
