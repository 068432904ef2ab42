import {
  ClusterSnapshot,
  ConfiguredCluster,
  createLimiter,
  Discovered,
  KindToRead,
  kindsToRead,
  readCluster,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import {
  BackendServices,
  createBackendTransport,
  createClusterTransport,
  KnownClusters,
  listKnownClusters,
  nodeClock,
} from '../transport';
import { Unread, whyNotRead } from './whyNotRead';

/**
 * What came of one cluster: a snapshot, or why there is none.
 *
 * @internal
 */
export type ClusterRead =
  | {
      readonly cluster: string;
      readonly snapshot: ClusterSnapshot;
      readonly unread?: undefined;
    }
  | { readonly cluster: string; readonly unread: Unread };

/** @internal */
export type ReadingOptions = {
  readonly services: BackendServices;
  /** Namespaces to read one by one; empty for whole clusters. */
  readonly namespaces: readonly string[];
  /** Namespaces to try where whole clusters may not be read. */
  readonly hints: readonly string[];
};

/** Requests at once, of all clusters together: this shares a backend with people. */
const concurrency = 8;

/**
 * Reads clusters, all at the same time; never rejects.
 *
 * @internal
 */
export async function readClusters(
  clusters: readonly ConfiguredCluster[],
  { services, namespaces, hints }: ReadingOptions,
): Promise<readonly ClusterRead[]> {
  const known = clusters.some(({ proxyPath }) => proxyPath === undefined)
    ? await listKnown(services)
    : undefined;
  const limiter = createLimiter(concurrency);
  return Promise.all(
    clusters.map(async (configured): Promise<ClusterRead> => {
      const cluster = configured.name;
      const unread = whyNotRead(configured, known);
      if (unread) {
        return { cluster, unread };
      }
      const snapshot = await readCluster(
        createClusterTransport(services, configured),
        { cluster, kinds, namespaces, fallbackNamespaces: hints },
        { clock: nodeClock, limiter },
      );
      const { failure } = snapshot.loadReport;
      return failure ? { cluster, unread: { failure } } : { cluster, snapshot };
    }),
  );
}

function listKnown(services: BackendServices): Promise<KnownClusters> {
  const transport: Transport = createBackendTransport(services, {
    pluginId: 'kubernetes',
    prefix: '',
  });
  return listKnownClusters(transport, nodeClock);
}

// Who may send is nothing that the catalog has a place for.
function kinds(discovered: Discovered): readonly KindToRead[] {
  return kindsToRead(discovered).filter(({ kind }) => kind !== 'EventPolicy');
}
