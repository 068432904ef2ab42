import {
  ClusterSnapshot,
  ConfiguredCluster,
  createLimiter,
  Discovered,
  Failure,
  kindsToRead,
  KindToRead,
  readCluster,
} from 'backstage-plugin-event-mesh-common';
import {
  BackendServices,
  createBackendTransport,
  createClusterTransport,
  KubernetesClusters,
  listKubernetesClusters,
  nodeClock,
} from '../transport';

/** Reason why a cluster was not loaded: a request failed, or its auth provider has no token for a backend. */
export type LoadFailure =
  | { readonly failure: Failure }
  | { readonly authProvider: string };

/** Snapshot of one cluster, or the reason why there is none. */
export type ClusterResult =
  | {
      readonly cluster: string;
      readonly snapshot: ClusterSnapshot;
      readonly failure?: undefined;
    }
  | { readonly cluster: string; readonly failure: LoadFailure };

export type ReadClustersOptions = {
  readonly services: BackendServices;
  /** Namespaces to list one by one; empty for whole clusters. */
  readonly namespaces: readonly string[];
  /** Namespaces to try if listing all namespaces is forbidden. */
  readonly namespaceHints: readonly string[];
};

/** Concurrent requests to all clusters together: low, because users share the backend. */
const concurrency = 8;

/** Auth providers that need the token of a signed-in user. */
const signInProviders: ReadonlySet<string> = new Set(['aks', 'google', 'oidc']);

/** Auth providers without a credential: the Kubernetes plugin would send Backstage's own token to the cluster. */
const providersWithoutCredential: ReadonlySet<string> = new Set([
  'localKubectlProxy',
]);

/** Reads clusters concurrently; never rejects. */
export async function readClusters(
  clusters: readonly ConfiguredCluster[],
  { services, namespaces, namespaceHints }: ReadClustersOptions,
): Promise<readonly ClusterResult[]> {
  const kubernetesClusters = clusters.some(
    ({ proxyPath }) => proxyPath === undefined,
  )
    ? await listKubernetesClusters(
        createBackendTransport(services, {
          pluginId: 'kubernetes',
          prefix: '',
        }),
        nodeClock,
      )
    : undefined;
  const limiter = createLimiter(concurrency);
  return Promise.all(
    clusters.map(async (configured): Promise<ClusterResult> => {
      const cluster = configured.name;
      const failure = findLoadFailure(configured, kubernetesClusters);
      if (failure) {
        return { cluster, failure };
      }
      const snapshot = await readCluster(
        createClusterTransport(services, configured),
        { cluster, kinds, namespaces, fallbackNamespaces: namespaceHints },
        { clock: nodeClock, limiter },
      );
      const { failure: readFailure } = snapshot.loadReport;
      return readFailure
        ? { cluster, failure: { failure: readFailure } }
        : { cluster, snapshot };
    }),
  );
}

/** Returns the reason why reading a cluster would fail; undefined if it may succeed. */
export function findLoadFailure(
  { name, proxyPath }: ConfiguredCluster,
  kubernetesClusters: KubernetesClusters | undefined,
): LoadFailure | undefined {
  if (proxyPath !== undefined || !kubernetesClusters) {
    return undefined;
  }
  if (kubernetesClusters.failure) {
    return { failure: kubernetesClusters.failure };
  }
  const authProvider = kubernetesClusters.authProviders.get(name);
  if (authProvider === undefined) {
    return { failure: { code: 'clusterUnknown' } };
  }
  return hasBackendToken(authProvider) ? undefined : { authProvider };
}

function hasBackendToken(authProvider: string): boolean {
  // The name of a token provider may follow, as in oidc.okta.
  const [provider] = authProvider.split('.');
  return (
    !signInProviders.has(provider) && !providersWithoutCredential.has(provider)
  );
}

// EventPolicies become neither entities nor relations.
function kinds(discovered: Discovered): readonly KindToRead[] {
  return kindsToRead(discovered).filter(({ kind }) => kind !== 'EventPolicy');
}
