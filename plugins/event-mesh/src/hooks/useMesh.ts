import type {
  Failure,
  LoadReport,
  Mesh,
  ReadIssue,
  SourceKind,
  ConfigNotice,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { MeshClusterConnection } from '../api';
import type { JoinedMesh, RecentChange, Surroundings } from '../data';
import { namespaceNotices } from './missingNamespaces';
import { useRediscovery } from './useRediscovery';
import { useClusterReads } from './useClusterReads';
import { useJoin } from './useJoin';
import { useMeshConnection } from './useMeshConnection';
import { usePause } from './usePause';
import { useRecentChanges } from './useRecentChanges';

/**
 * The mesh of all clusters with its load reports.
 *
 * @internal
 */
export type MeshData = {
  readonly mesh: Mesh;
  readonly readIssues: readonly ReadIssue[];
  /** Event types that the kinds of event sources can send, as the clusters define them. */
  readonly sourceKinds: readonly SourceKind[];
  readonly clusters: readonly MeshClusterConnection[];
  /** Titles by cluster name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly loadReports: readonly LoadReport[];
  readonly notices: readonly ConfigNotice[];
  /** Namespaces that are read; empty means all. */
  readonly namespaces: readonly string[];
  /** Why the clusters could not be listed. */
  readonly failure?: Failure;
  /** There is no mesh yet. */
  readonly isPending: boolean;
  /** Whether the user waits for a requested refresh. */
  readonly isAsked: boolean;
  /** When the oldest shown snapshot was read. */
  readonly readAt?: number;
  /** Refreshes all clusters, discovery included. */
  readonly refresh: () => void;
  /** Changes in the last two minutes, by object id. */
  readonly changes: ReadonlyMap<string, RecentChange>;
  /** Whether auto-refresh is paused. */
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
};

const unexpected: Failure = { code: 'unknown' };

const nothing: JoinedMesh = {
  mesh: {
    clusters: [],
    resources: new Map(),
    placeholders: new Map(),
    links: [],
  },
  readIssues: [],
  sourceKinds: [],
};

const nobody: readonly MeshClusterConnection[] = [];

const everywhere: readonly string[] = [];

/**
 * Reads the mesh for page, tab and card, as a whole or around an entity. All of them share one cache, so no list is
 * loaded twice.
 *
 * @internal
 */
export function useMesh(around?: Surroundings): MeshData {
  const connection = useMeshConnection();
  const reads = useClusterReads(connection.data, around);
  const clusters = connection.data?.clusters ?? nobody;
  const read = reads.flatMap(({ data }) => (data ? [data.snapshot] : []));
  const about = JSON.stringify([
    clusters.map(({ name }) => name),
    around?.queries,
  ]);
  const join = useJoin(about, read);
  const { mesh, readIssues: problems, sourceKinds } = join?.joined ?? nothing;
  // Uses the snapshots of the shown mesh; newer ones may not be joined yet.
  const { snapshots } = join ?? { snapshots: read };
  const changes = useRecentChanges(reads.map(({ data }) => data));
  const { isPaused, setPaused } = usePause();
  const titles = useMemo(
    () => new Map(clusters.map(({ name, title }) => [name, title])),
    [clusters],
  );
  const { isAsked, refresh } = useRediscovery();
  const failure = connection.error ? unexpected : connection.data?.failure;
  const loadReports = snapshots.map(({ loadReport }) => loadReport);
  const readTimes = snapshots.map(({ readAt }) => readAt);
  return {
    mesh,
    readIssues: problems,
    sourceKinds,
    clusters,
    titles,
    loadReports,
    notices: [
      ...(connection.data?.notices ?? []),
      ...namespaceNotices(loadReports),
    ],
    namespaces: connection.data?.namespaces ?? everywhere,
    ...(failure ? { failure } : {}),
    isPending: connection.isPending || (reads.length > 0 && !join),
    isAsked,
    ...(readTimes.length > 0 ? { readAt: Math.min(...readTimes) } : {}),
    refresh,
    changes,
    isPaused,
    setPaused,
  };
}
