import { Discovery } from './discovery';
import { KindToRead } from '../model';

/**
 * How to list one kind: the versions to try, best first (none if the cluster does not serve the kind), and whether it
 * is namespaced.
 *
 * @internal
 */
export type KindPlan = {
  readonly kind: KindToRead;
  readonly versions: readonly string[];
  readonly namespaced: boolean;
};

// Discovery reads /apis, which does not contain the core group. These four have been its only cluster-scoped lists for
// all of v1.
const clusterScopedInCore: ReadonlySet<string> = new Set([
  'componentstatuses',
  'namespaces',
  'nodes',
  'persistentvolumes',
]);

/**
 * Decides which versions of a kind to try; without discovery, the preferred ones.
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
