import {
  buildMesh,
  ClusterSnapshot,
  Mesh,
  Problem,
  readResources,
  Resource,
  SourceKind,
} from 'backstage-plugin-event-mesh-common';

/** @internal */
export type JoinedMesh = {
  readonly mesh: Mesh;
  readonly problems: readonly Problem[];
  readonly sourceKinds: readonly SourceKind[];
};

type Join = {
  readonly snapshots: readonly ClusterSnapshot[];
  readonly joined: JoinedMesh;
  /** When time alone changes what the mesh says. */
  readonly due: number;
};

// As long as a controller has to say something of a new object.
const graceMilliseconds = 60_000;

let last: Join | undefined;

/**
 * Reads and joins the snapshots; page, tab and card of one moment share the result, and so do moments between which nothing
 * changed.
 *
 * @remarks The clusters of a mesh then say when they were read first: how fresh they are, the snapshots say.
 * @internal
 */
export function joinSnapshots(
  snapshots: readonly ClusterSnapshot[],
  now: number,
): JoinedMesh {
  if (last && now < last.due && isSame(last.snapshots, snapshots)) {
    return last.joined;
  }
  const { resources, sourceKinds, problems } = readResources(snapshots);
  const built = buildMesh(resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now,
  });
  const joined = {
    mesh: built.mesh,
    problems: [...problems, ...built.problems],
    sourceKinds,
  };
  last = { snapshots, joined, due: dueAfter(resources, now) };
  return joined;
}

function isSame(
  a: readonly ClusterSnapshot[],
  b: readonly ClusterSnapshot[],
): boolean {
  return a.length === b.length && a.every((one, i) => saysTheSame(one, b[i]));
}

// The reader gives the very same lists where nothing changed.
function saysTheSame(a: ClusterSnapshot, b: ClusterSnapshot): boolean {
  return (
    a === b ||
    (a.cluster === b.cluster &&
      a.lists === b.lists &&
      a.definitions === b.definitions &&
      statesOf(a) === statesOf(b))
  );
}

function statesOf({ loadReport }: ClusterSnapshot): string {
  const { entries, knativeInstalled } = loadReport;
  const states = entries.map(
    ({ group, kind, namespace, labelSelector, state }) => [
      group,
      kind,
      namespace,
      labelSelector,
      state,
    ],
  );
  return JSON.stringify([knativeInstalled, states]);
}

function dueAfter(resources: readonly Resource[], now: number): number {
  let due = Infinity;
  for (const { createdAt } of resources) {
    const graceEnd = Date.parse(createdAt ?? '') + graceMilliseconds;
    if (graceEnd >= now && graceEnd < due) {
      due = graceEnd;
    }
  }
  return due + 1;
}
