import { Discovery } from './discovery';
import { KindToRead } from '../model';

/**
 * How to ask for one kind: versions to try, best first (none: the cluster has no such kind), and whether it has
 * namespaces.
 *
 * @internal
 */
export type KindPlan = {
  readonly kind: KindToRead;
  readonly versions: readonly string[];
  readonly namespaced: boolean;
};

// The core group is not part of /apis, and these four have been its only cluster-scoped lists for all of v1.
const clusterScopedInCore: ReadonlySet<string> = new Set([
  'componentstatuses',
  'namespaces',
  'nodes',
  'persistentvolumes',
]);

/**
 * Decides in which versions to ask for a kind; without discovery, in those that are preferred.
 *
 * @internal
 */
export function planKind(
  kind: KindToRead,
  discovery: Discovery | undefined,
): KindPlan {
  if (kind.group === '') {
    const namespaced = !clusterScopedInCore.has(kind.plural);
    return { kind, versions: ['v1'], namespaced };
  }
  if (!discovery) {
    return { kind, versions: kind.versions, namespaced: true };
  }
  const served = (discovery.get(kind.group) ?? []).filter(
    ({ resources }) => !resources || resources.has(kind.plural),
  );
  const names = served.map(({ version }) => version);
  const preferred = kind.versions.filter(version => names.includes(version));
  const scopes = served.map(({ resources }) => resources?.get(kind.plural));
  return {
    kind,
    versions: [...new Set([...preferred, ...names])],
    namespaced: !scopes.some(resource => resource?.namespaced === false),
  };
}
