import { useQueryClient } from '@tanstack/react-query';
import type {
  Failure,
  LoadReport,
  Mesh,
  Problem,
} from 'backstage-plugin-event-mesh-common';
import { useCallback, useMemo } from 'react';
import type { ConfigNotice, MeshClusterConnection } from '../api';
import { joinSnapshots } from './joinSnapshots';
import { useClusterReads } from './useClusterReads';
import { useMeshConnection } from './useMeshConnection';

/**
 * The mesh of all clusters, and how reading it went.
 *
 * @internal
 */
export type MeshData = {
  readonly mesh: Mesh;
  readonly problems: readonly Problem[];
  readonly clusters: readonly MeshClusterConnection[];
  /** Titles by the names of the clusters. */
  readonly titles: ReadonlyMap<string, string>;
  readonly loadReports: readonly LoadReport[];
  readonly notices: readonly ConfigNotice[];
  /** Why it is not known which clusters there are. */
  readonly failure?: Failure;
  /** Nothing was read yet. */
  readonly isPending: boolean;
  readonly isFetching: boolean;
  /** When the oldest of what is shown was read. */
  readonly readAt?: number;
  readonly refresh: () => void;
};

const unexpected: Failure = { code: 'unknown' };

const nobody: readonly MeshClusterConnection[] = [];

/**
 * The mesh as page, tab and card see it: one cache, one reading.
 *
 * @internal
 */
export function useMesh(): MeshData {
  const client = useQueryClient();
  const connection = useMeshConnection();
  const reads = useClusterReads(connection.data);
  const clusters = connection.data?.clusters ?? nobody;
  const snapshots = reads.flatMap(({ data }) => (data ? [data.snapshot] : []));
  const { mesh, problems } = joinSnapshots(snapshots, Date.now());
  const titles = useMemo(
    () => new Map(clusters.map(({ name, title }) => [name, title])),
    [clusters],
  );
  const refresh = useCallback(() => {
    client.invalidateQueries(
      { queryKey: ['event-mesh'] },
      { cancelRefetch: false },
    );
  }, [client]);
  const failure = connection.error ? unexpected : connection.data?.failure;
  const readTimes = snapshots.map(({ readAt }) => readAt);
  return {
    mesh,
    problems,
    clusters,
    titles,
    loadReports: snapshots.map(({ loadReport }) => loadReport),
    notices: connection.data?.notices ?? [],
    ...(failure ? { failure } : {}),
    isPending:
      connection.isPending || (clusters.length > 0 && snapshots.length === 0),
    isFetching:
      connection.isFetching || reads.some(({ isFetching }) => isFetching),
    ...(readTimes.length > 0 ? { readAt: Math.min(...readTimes) } : {}),
    refresh,
  };
}
