import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  FetchApi,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  kubernetesApiRef,
  kubernetesAuthProvidersApiRef,
  KubernetesBackendClient,
} from '@backstage/plugin-kubernetes-react';
import { browserClock, withTimeout } from './api';

const clustersCacheTtlMs = 300_000;
const patience = { clock: browserClock, milliseconds: 30_000 };

/**
 * Makes Backstage's Kubernetes client cache the list of clusters for five minutes.
 *
 * @remarks Without it the client requests that list before each proxied request, which doubles their number. Install it
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
          factory: ({ fetchApi, ...deps }) =>
            new KubernetesBackendClient({
              ...deps,
              fetchApi: giveUpOnClusters(fetchApi),
              clustersCacheTtlMs,
            }),
        }),
    }),
  ],
});

// All callers share one request for the clusters, so one without a response would block them all forever.
function giveUpOnClusters(fetchApi: FetchApi): FetchApi {
  return {
    fetch: (input, init) => {
      const send = (more?: { readonly signal: AbortSignal }) =>
        fetchApi.fetch(input, { ...init, ...more });
      return /\/clusters$/.test(String(input))
        ? withTimeout(signal => send({ signal }), patience)
        : send();
    },
  };
}
