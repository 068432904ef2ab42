import {
  buildMesh,
  ClusterSnapshot,
  Mesh,
  Problem,
  readResources,
} from 'backstage-plugin-event-mesh-common';

/** @internal */
export type JoinedMesh = {
  readonly mesh: Mesh;
  readonly problems: readonly Problem[];
};

let last:
  | {
      readonly snapshots: readonly ClusterSnapshot[];
      readonly joined: JoinedMesh;
    }
  | undefined;

/**
 * Reads and joins the snapshots; page, tab and card of one moment share the result.
 *
 * @internal
 */
export function joinSnapshots(
  snapshots: readonly ClusterSnapshot[],
  now: number,
): JoinedMesh {
  if (last && isSame(last.snapshots, snapshots)) {
    return last.joined;
  }
  const read = readResources(snapshots);
  const { mesh, problems } = buildMesh(read.resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now,
  });
  const joined = { mesh, problems: [...read.problems, ...problems] };
  last = { snapshots, joined };
  return joined;
}

function isSame(
  a: readonly ClusterSnapshot[],
  b: readonly ClusterSnapshot[],
): boolean {
  return a.length === b.length && a.every((snapshot, i) => snapshot === b[i]);
}
