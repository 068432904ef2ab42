import { Request } from './createRequest';
import { DiscoveryResult, discover } from './discover';
import { CachedDiscovery } from './cache';
import { Failure, ReadScope } from '../model';

/**
 * What a cluster serves, as it is known now.
 *
 * @internal
 */
export type Rediscovery = {
  readonly found: CachedDiscovery;
  /** Whether it was not asked this time. */
  readonly isCached: boolean;
  /** Why there is no use in asking the cluster for anything else. */
  readonly fatal?: Failure;
};

/**
 * Asks what the cluster serves, unless that was asked not long ago.
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

// Kinds that are still to be chosen may be of any group but of Kubernetes' own.
function isWanted(kinds: ReadScope['kinds']): (group: string) => boolean {
  if (typeof kinds === 'function') {
    return group =>
      !group.endsWith('.k8s.io') || group === 'apiextensions.k8s.io';
  }
  const groups = new Set(kinds.map(({ group }) => group));
  return group => groups.has(group);
}

// Without the right to discover, the lists may still be readable: they are asked for in the preferred versions.
function fatalFailure({ failure }: DiscoveryResult): Failure | undefined {
  const listsMayWork =
    failure?.code === 'clusterForbidden' || failure?.code === 'notFound';
  return listsMayWork ? undefined : failure;
}
