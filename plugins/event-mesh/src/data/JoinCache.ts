import {
  buildMeshTask,
  ClusterSnapshot,
  runTask,
  Mesh,
  ReadIssue,
  readResources,
  Resource,
  ResourceCache,
  SourceKind,
  Task,
} from 'backstage-plugin-event-mesh-common';
import { slicedWork } from './slicedWork';

/** @internal */
export type JoinedMesh = {
  readonly mesh: Mesh;
  readonly readIssues: readonly ReadIssue[];
  readonly sourceKinds: readonly SourceKind[];
};

/** @internal */
export type Join = {
  /** Tells apart what is read of the clusters: all, or what is around something. */
  readonly about: string;
  readonly snapshots: readonly ClusterSnapshot[];
  readonly joined: JoinedMesh;
  /** When time alone changes what the mesh says. */
  readonly due: number;
};

/** @internal */
export type ToJoin = Pick<Join, 'about' | 'snapshots'> & {
  readonly now: number;
};

/** So many objects take less time than anybody notices. @internal */
export const joinedAtOnce = 5000;

// As long as a controller has to say something of a new object.
const graceMilliseconds = 60_000;

/**
 * Joins snapshots, and remembers the last join: page, tab and card of one moment share it, and so do moments between which
 * nothing changed.
 *
 * @remarks The clusters of a mesh then say when they were read first: how fresh they are, the snapshots say.
 * @internal
 */
export class JoinCache {
  /** Joins between other work, and calls back at the end. */
  readonly later = slicedWork<ToJoin>(
    wanted => this.steps(wanted),
    (a, b) => isSame(a.snapshots, b.snapshots),
  );
  private last: Join | undefined;

  constructor(private readonly resources: ResourceCache) {}

  /** Returns the join of the snapshots where it is known or takes no noticeable time. */
  now(wanted: ToJoin, own: Join | undefined): Join | undefined {
    const known = [own, this.last].find(join => join && isStill(join, wanted));
    if (known || countObjects(wanted.snapshots) > joinedAtOnce) {
      return known;
    }
    return runTask(this.steps(wanted));
  }

  /** Returns the last join if it was of the same clusters. */
  before(about: string): Join | undefined {
    return this.last?.about === about ? this.last : undefined;
  }

  private *steps({ about, snapshots, now }: ToJoin): Task<Join> {
    const { resources, sourceKinds, readIssues } = readResources(
      snapshots,
      this.resources,
    );
    yield;
    const built = yield* buildMeshTask(resources, {
      clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
        name: cluster,
        readAt,
        loadReport,
      })),
      now,
    });
    const joined = {
      mesh: built.mesh,
      readIssues: [...readIssues, ...built.readIssues],
      sourceKinds,
    };
    const join = { about, snapshots, joined, due: dueAfter(resources, now) };
    this.last = join;
    return join;
  }
}

function countObjects(snapshots: readonly ClusterSnapshot[]): number {
  return snapshots
    .flatMap(({ lists }) => lists)
    .reduce((count, { items }) => count + items.length, 0);
}

function isStill(join: Join, { snapshots, now }: ToJoin): boolean {
  return now < join.due && isSame(join.snapshots, snapshots);
}

function isSame(
  a: readonly ClusterSnapshot[],
  b: readonly ClusterSnapshot[],
): boolean {
  return a.length === b.length && a.every((one, i) => isUnchanged(one, b[i]));
}

// The reader gives the very same lists where nothing changed.
function isUnchanged(a: ClusterSnapshot, b: ClusterSnapshot): boolean {
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
