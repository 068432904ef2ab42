import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  kubernetesApiRef,
  kubernetesAuthProvidersApiRef,
  KubernetesBackendClient,
} from '@backstage/plugin-kubernetes-react';

const clustersCacheTtlMs = 300_000;

/**
 * Lets Backstage's Kubernetes client remember the list of clusters for five minutes.
 *
 * @remarks Without it the client asks for that list before each proxied request, which doubles their number. Install it
 * next to the Kubernetes plugin, whose own client it replaces.
 * @public
 */
export const kubernetesClustersCacheModule = createFrontendModule({
  pluginId: 'kubernetes',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({
          api: kubernetesApiRef,
          deps: {
            discoveryApi: discoveryApiRef,
            fetchApi: fetchApiRef,
            kubernetesAuthProvidersApi: kubernetesAuthProvidersApiRef,
          },
          factory: deps =>
            new KubernetesBackendClient({ ...deps, clustersCacheTtlMs }),
        }),
    }),
  ],
});
