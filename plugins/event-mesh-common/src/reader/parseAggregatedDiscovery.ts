import { Discovery, ServedResource, ServedVersion } from './discovery';
import { isJsonObject } from '../model';
import { servedResource } from './servedResource';

/**
 * Parses an `APIGroupDiscoveryList`; returns undefined for anything else.
 *
 * @internal
 */
export function parseAggregatedDiscovery(body: unknown): Discovery | undefined {
  if (
    !isJsonObject(body) ||
    body.kind !== 'APIGroupDiscoveryList' ||
    !Array.isArray(body.items)
  ) {
    return undefined;
  }
  const groups = new Map<string, readonly ServedVersion[]>();
  for (const item of body.items) {
    const name =
      isJsonObject(item) && isJsonObject(item.metadata) && item.metadata.name;
    if (isJsonObject(item) && typeof name === 'string') {
      groups.set(name, parseVersions(item.versions));
    }
  }
  return groups;
}

function parseVersions(versions: unknown): ServedVersion[] {
  const served: ServedVersion[] = [];
  for (const item of Array.isArray(versions) ? versions : []) {
    if (isJsonObject(item) && typeof item.version === 'string') {
      // The resources of a stale version are outdated or missing.
      const known = item.freshness !== 'Stale' && Array.isArray(item.resources);
      served.push({
        version: item.version,
        resources: known ? parseResources(item.resources) : undefined,
      });
    }
  }
  return served;
}

function parseResources(resources: unknown): Map<string, ServedResource> {
  const served = new Map<string, ServedResource>();
  for (const item of Array.isArray(resources) ? resources : []) {
    if (isJsonObject(item) && typeof item.resource === 'string') {
      const { responseKind } = item;
      const kind = isJsonObject(responseKind) ? responseKind.kind : undefined;
      served.set(
        item.resource,
        servedResource(item.scope !== 'Cluster', kind, item.verbs),
      );
    }
  }
  return served;
}
