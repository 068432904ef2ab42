import { Request } from './createRequest';
import { DiscoveryResult, discover } from './discover';
import { CachedDiscovery } from './cache';
import { Failure, ReadScope } from '../model';

/**
 * The current discovery of a cluster.
 *
 * @internal
 */
export type Rediscovery = {
  readonly found: CachedDiscovery;
  /** Whether the discovery came from the cache. */
  readonly isCached: boolean;
  /** The reason why further requests to the cluster are pointless. */
  readonly fatal?: Failure;
};

/**
 * Discovers the served resources, or returns the cached discovery if it is recent.
 *
 * @internal
 */
export async function rediscover(
  request: Request,
  kinds: ReadScope['kinds'],
  options: {
    readonly now: number;
    readonly maxAge: number;
    readonly before?: CachedDiscovery;
  },
): Promise<Rediscovery> {
  const { now, maxAge, before } = options;
  const age = before ? now - before.at : Infinity;
  if (before && age >= 0 && age < maxAge) {
    return { found: before, isCached: true };
  }
  const result = await discover(request, isWanted(kinds));
  const fatal = fatalFailure(result);
  if (fatal && before) {
    return { found: before, isCached: true, fatal };
  }
  return {
    found: {
      at: now,
      ...(result.failure ? {} : { discovery: result.discovery }),
      refusedNamespaces: [],
      forbiddenScopes: new Map(),
    },
    isCached: false,
    ...(fatal ? { fatal } : {}),
  };
}

// Kinds that are still to be chosen may be of any group except Kubernetes' own.
function isWanted(kinds: ReadScope['kinds']): (group: string) => boolean {
  if (typeof kinds === 'function') {
    return group =>
      !group.endsWith('.k8s.io') || group === 'apiextensions.k8s.io';
  }
  const groups = new Set(kinds.map(({ group }) => group));
  return group => groups.has(group);
}

// If discovery is forbidden, the lists may still be readable: they are requested in the preferred versions.
function fatalFailure({ failure }: DiscoveryResult): Failure | undefined {
  const listsMayWork =
    failure?.code === 'clusterForbidden' || failure?.code === 'notFound';
  return listsMayWork ? undefined : failure;
}
