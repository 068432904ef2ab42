// apis.<group>.<version>.<plural>.json; the group has dots of its own.
const listFile =
  /^apis\.(?<group>.+)\.(?<version>v\d+(?:(?:alpha|beta)\d+)?)\.(?<plural>[a-z0-9]+)\.json$/;

/**
 * Aggregated discovery, as the API server would give it, of the groups that there are list files of.
 *
 * @internal
 */
export function discoveryOfFiles(names: readonly string[]) {
  const groups = new Map<string, Map<string, string[]>>();
  for (const name of names) {
    const { group, version, plural } = listFile.exec(name)?.groups ?? {};
    if (group !== undefined) {
      const versions = groups.get(group) ?? new Map<string, string[]>();
      groups.set(group, versions);
      versions.set(version, [...(versions.get(version) ?? []), plural]);
    }
  }
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: [...groups].map(([name, versions]) => ({
      metadata: { name },
      versions: [...versions].map(([version, plurals]) => ({
        version,
        freshness: 'Current',
        resources: plurals.map(resource => ({
          resource,
          scope: scopeOf(name),
        })),
      })),
    })),
  };
}

function scopeOf(group: string): string {
  return group === 'apiextensions.k8s.io' ? 'Cluster' : 'Namespaced';
}
