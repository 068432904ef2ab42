import { Mesh } from '../../mesh';
import { FlowEdge } from './flowEdges';
import { ImpactEntry } from './types';

/**
 * The carriers of a mesh by where they start, where they end and what they are.
 *
 * @internal
 */
export type FlowEdgeIndex = {
  of(id: string): {
    readonly from: readonly FlowEdge[];
    readonly to: readonly FlowEdge[];
    readonly via: readonly FlowEdge[];
  };
  /** All that one comes to from somewhere by some first ways, the nearest first. */
  along(id: string, options: WalkOptions): readonly ImpactEntry[];
};

/** @internal */
type WalkOptions = {
  readonly first: readonly FlowEdge[];
  readonly direction: 'upstream' | 'downstream';
  /** Only such ways, after the first ones. */
  readonly isFollowed?: (carrier: FlowEdge) => boolean;
};

const kept = new WeakMap<Mesh, FlowEdgeIndex>();

/**
 * Indexes the carriers of a mesh, once.
 *
 * @internal
 */
export function flowEdgeIndex(
  mesh: Mesh,
  make: () => readonly FlowEdge[],
): FlowEdgeIndex {
  const known = kept.get(mesh) ?? indexFlowEdges(make());
  kept.set(mesh, known);
  return known;
}

function indexFlowEdges(carriers: readonly FlowEdge[]): FlowEdgeIndex {
  const from = groupBy(carriers, one => one.from);
  const to = groupBy(carriers, one => one.to);
  const via = groupBy(carriers, one => one.via);
  return {
    of: id => ({
      from: from.get(id) ?? [],
      to: to.get(id) ?? [],
      via: via.get(id) ?? [],
    }),
    along: (id, options) => {
      const { first, direction } = options;
      const next = direction === 'downstream' ? from : to;
      const all = walk(id, { ...options, next });
      const delivered = new Set(
        walk(id, {
          ...options,
          first: first.filter(({ isDeadLetter }) => !isDeadLetter),
          next,
          isDelivered: true,
        }).map(entry => entry.id),
      );
      return all.map(entry =>
        delivered.has(entry.id) || direction === 'upstream'
          ? entry
          : { ...entry, deadLettersOnly: true },
      );
    },
  };
}

type Walk = WalkOptions & {
  readonly next: ReadonlyMap<string, readonly FlowEdge[]>;
  /** Not to dead letter sinks. */
  readonly isDelivered?: boolean;
};

function walk(id: string, options: Walk): readonly ImpactEntry[] {
  const { first, next, direction } = options;
  const { isDelivered = false, isFollowed = () => true } = options;
  const [near, far] =
    direction === 'downstream'
      ? (['from', 'to'] as const)
      : (['to', 'from'] as const);
  const entries: ImpactEntry[] = [];
  const seen = new Set([id]);
  let ring = first;
  for (let distance = 1; ring.length > 0; distance += 1) {
    const reached = [
      ...groupBy(
        ring.filter(
          carrier =>
            !seen.has(carrier[far]) && !(isDelivered && carrier.isDeadLetter),
        ),
        carrier => carrier[far],
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [found, carriers] of reached) {
      seen.add(found);
      entries.push({
        id: found,
        distance,
        next: sorted(carriers.map(carrier => carrier[near])),
        via: sorted(carriers.map(({ via }) => via)),
        links: sorted(carriers.flatMap(({ links }) => links)),
      });
    }
    ring = reached
      .flatMap(([found]) => next.get(found) ?? [])
      .filter(isFollowed);
  }
  return entries;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
