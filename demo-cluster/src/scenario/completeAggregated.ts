import { JsonObject, objectAt, objectsOf, stringAt } from '../json';
import { byVersion } from './byVersion';
import { partKind } from './partKind';
import { ResourceInfo } from './types';

/** Returns an APIGroupDiscoveryList with the missing groups, versions and kinds added. @internal */
export function completeAggregated(
  document: JsonObject | undefined,
  infos: readonly ResourceInfo[],
): JsonObject {
  const base: JsonObject = document ?? {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
  };
  let items = objectsOf(base.items);
  for (const info of infos) items = withKind(items, info);
  return { ...base, items };
}

function withKind(items: JsonObject[], info: ResourceInfo): JsonObject[] {
  const at = items.findIndex(
    item => stringAt(objectAt(item, 'metadata'), 'name') === info.group,
  );
  if (at < 0) {
    const metadata: JsonObject = info.group ? { name: info.group } : {};
    return [...items, { metadata, versions: withVersion([], info) }];
  }
  const versions = objectsOf(items[at].versions);
  const changed = withVersion(versions, info);
  if (changed === versions) return items;
  return items.map((item, i) =>
    i === at ? { ...item, versions: changed } : item,
  );
}

function withVersion(versions: JsonObject[], info: ResourceInfo): JsonObject[] {
  const at = versions.findIndex(
    entry => stringAt(entry, 'version') === info.version,
  );
  const kind = kindOf(info);
  if (at < 0) {
    const { version } = info;
    return [
      ...versions,
      { version, resources: [kind], freshness: 'Current' },
    ].sort((a, b) => byVersion(stringAt(a, 'version'), stringAt(b, 'version')));
  }
  const resources = objectsOf(versions[at].resources);
  if (resources.some(entry => stringAt(entry, 'resource') === info.plural)) {
    return versions;
  }
  return versions.map((entry, i) =>
    i === at
      ? { ...entry, resources: [...resources, kind].sort(byResource) }
      : entry,
  );
}

function byResource(a: JsonObject, b: JsonObject): number {
  return stringAt(a, 'resource') < stringAt(b, 'resource') ? -1 : 1;
}

function kindOf(info: ResourceInfo): JsonObject {
  const { group, version } = info;
  const kind: JsonObject = {
    resource: info.plural,
    responseKind: { group, version, kind: info.kind },
    scope: info.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: info.singular,
    verbs: [...info.verbs],
  };
  if (info.shortNames.length > 0) kind.shortNames = [...info.shortNames];
  if (info.categories.length > 0) kind.categories = [...info.categories];
  if (info.subresources.length > 0) {
    kind.subresources = info.subresources.map(part => ({
      subresource: part.name,
      responseKind: { group, version, ...partKind(part) },
      verbs: [...part.verbs],
    }));
  }
  return kind;
}
