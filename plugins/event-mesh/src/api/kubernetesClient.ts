import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * Asks Backstage's Kubernetes backend which clusters there are, and sends requests to them through its proxy: the part of
 * `KubernetesApi` of `@backstage/plugin-kubernetes-react` that is used here.
 *
 * @remarks An app that reads its clusters through `proxyPath` alone need not have that package, so nothing here imports it.
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

/** Refers to the client of the Kubernetes plugin: Backstage tells APIs apart by their ids. */
export const kubernetesClientRef = createApiRef<KubernetesClient>().with({
  id: 'plugin.kubernetes.service',
});
