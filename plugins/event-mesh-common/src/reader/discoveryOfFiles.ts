import { isJsonObject } from '../model';

// Matches apis.<group>.<version>.<plural>.json; the group itself contains dots.
const listFile =
  /^apis\.(?<group>.+)\.(?<version>v\d+(?:(?:alpha|beta)\d+)?)\.(?<plural>[a-z0-9]+)\.json$/;

type Resource = { readonly resource: string };
type Version = { readonly version: string; readonly resources: Resource[] };
type Group = { readonly name: string; readonly versions: Version[] };

/**
 * Returns the recorded aggregated discovery, completed with the kinds of the list files.
 *
 * @internal
 */
export function discoveryOfFiles(
  files: ReadonlyMap<string, readonly string[]>,
): { document: unknown; isServed(fileName: string): boolean } {
  const groups = new Map<string, Group>();
  (files.get('apis.aggregated.json') ?? []).forEach(text =>
    recordedGroups(JSON.parse(text)).forEach(group =>
      groups.set(group.name, group),
    ),
  );
  for (const [name, texts] of files) {
    const { group, version, plural } = listFile.exec(name)?.groups ?? {};
    if (group !== undefined) {
      const served = versionOf(groups, group, version);
      if (!served.resources.some(({ resource }) => resource === plural)) {
        served.resources.push(resourceOf(plural, { group, version, texts }));
      }
    }
  }
  return {
    document: {
      kind: 'APIGroupDiscoveryList',
      apiVersion: 'apidiscovery.k8s.io/v2',
      metadata: {},
      items: [...groups.values()].map(({ name, versions }) => ({
        metadata: { name },
        versions,
      })),
    },
    isServed(fileName) {
      const { group, version, plural } = listFile.exec(fileName)?.groups ?? {};
      return (groups.get(group)?.versions ?? []).some(
        served =>
          served.version === version &&
          served.resources.some(({ resource }) => resource === plural),
      );
    },
  };
}

function recordedGroups(document: unknown): Group[] {
  return itemsOf(isJsonObject(document) && document.items).flatMap(item => {
    const name = isJsonObject(item.metadata) ? item.metadata.name : undefined;
    const versions = itemsOf(item.versions).flatMap(version =>
      typeof version.version === 'string'
        ? [
            {
              ...version,
              version: version.version,
              resources: itemsOf(version.resources).flatMap(resource =>
                typeof resource.resource === 'string'
                  ? [{ ...resource, resource: resource.resource }]
                  : [],
              ),
            },
          ]
        : [],
    );
    return typeof name === 'string' ? [{ name, versions }] : [];
  });
}

function itemsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function versionOf(
  groups: Map<string, Group>,
  name: string,
  version: string,
): Version {
  const group = groups.get(name) ?? { name, versions: [] };
  groups.set(name, group);
  const known = group.versions.find(served => served.version === version);
  const added = { version, freshness: 'Current', resources: [] };
  if (!known) {
    group.versions.push(added);
  }
  return known ?? added;
}

function resourceOf(
  resource: string,
  {
    group,
    version,
    texts,
  }: { group: string; version: string; texts: readonly string[] },
) {
  const list: unknown = JSON.parse(texts[0] ?? 'null');
  const listKind = isJsonObject(list) ? list.kind : undefined;
  const kind =
    typeof listKind === 'string' ? listKind.replace(/List$/, '') : undefined;
  return {
    resource,
    ...(kind ? { responseKind: { group, version, kind } } : {}),
    scope: group === 'apiextensions.k8s.io' ? 'Cluster' : 'Namespaced',
    verbs: ['get', 'list'],
  };
}
