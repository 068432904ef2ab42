import {
  ChooseKinds,
  EntityQuery,
  kindsAround,
  parseRefId,
  ResourceCache,
} from 'backstage-plugin-event-mesh-common';
import { MeshClusterConnection, browserClock } from '../api';

/**
 * Around what a mesh is read, where only a part of it is wanted.
 *
 * @internal
 */
export type Surroundings = {
  /** None of them: nothing is read. */
  readonly queries: readonly EntityQuery[];
  readonly hops: number;
  /** Ids around which one hop more is looked at. */
  readonly opened: readonly string[];
};

/**
 * Those of the clusters in which something of the surroundings can be.
 *
 * @internal
 */
export function clustersAround(
  clusters: readonly MeshClusterConnection[],
  { queries }: Surroundings,
): readonly MeshClusterConnection[] {
  return clusters.filter(({ name }) =>
    queries.some(({ id, cluster }) => {
      const place = id === undefined ? cluster : parseRefId(id)?.cluster;
      return place === undefined || place === name;
    }),
  );
}

/**
 * Which lists of a cluster to ask for.
 *
 * @internal
 */
export function kindsIn(
  cluster: string,
  { queries, hops, opened }: Surroundings,
  cache: ResourceCache,
): ChooseKinds {
  return discovered =>
    kindsAround({
      ...{ cluster, queries, hops, opened, cache },
      now: browserClock.now(),
    })(discovered);
}
