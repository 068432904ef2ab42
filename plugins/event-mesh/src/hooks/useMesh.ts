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
 * The mesh of all clusters, and how reading it went.
 *
 * @internal
 */
export type MeshData = {
  readonly mesh: Mesh;
  readonly readIssues: readonly ReadIssue[];
  /** What the kinds of event sources that the clusters define can send. */
  readonly sourceKinds: readonly SourceKind[];
  readonly clusters: readonly MeshClusterConnection[];
  /** Titles by the names of the clusters. */
  readonly titles: ReadonlyMap<string, string>;
  readonly loadReports: readonly LoadReport[];
  readonly notices: readonly ConfigNotice[];
  /** Namespaces that are read; all where it names none. */
  readonly namespaces: readonly string[];
  /** Why it is not known which clusters there are. */
  readonly failure?: Failure;
  /** There is no mesh yet. */
  readonly isPending: boolean;
  /** Whether somebody asked for all to be read anew, and waits. */
  readonly isAsked: boolean;
  /** When the oldest of what is shown was read. */
  readonly readAt?: number;
  /** Reads all anew, what the clusters serve included. */
  readonly refresh: () => void;
  /** What changed in the last two minutes, by the ids of the objects. */
  readonly changes: ReadonlyMap<string, RecentChange>;
  /** Whether nothing is read again by itself. */
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
};

const unexpected: Failure = { code: 'unknown' };

const nothing: JoinedMesh = {
  mesh: { clusters: [], resources: new Map(), placeholders: new Map(), links: [] },
  readIssues: [],
  sourceKinds: [],
};

const nobody: readonly MeshClusterConnection[] = [];

const everywhere: readonly string[] = [];

/**
 * The mesh as page, tab and card see it, as a whole or around something: one cache, in which no list is read twice.
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
  // Of what is shown, which a newer reading may be ahead of.
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
