import { ServedResource } from './discovery';
import { isJsonObject } from '../model';
import { servedResource } from './servedResource';

/**
 * Parses an `APIGroupList` into the versions of each group; returns undefined for anything else.
 *
 * @internal
 */
export function parseGroupList(
  body: unknown,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (
    !isJsonObject(body) ||
    body.kind !== 'APIGroupList' ||
    !Array.isArray(body.groups)
  ) {
    return undefined;
  }
  const groups = new Map<string, readonly string[]>();
  for (const group of body.groups) {
    if (isJsonObject(group) && typeof group.name === 'string') {
      groups.set(group.name, parseVersionNames(group.versions));
    }
  }
  return groups;
}

/**
 * Parses an `APIResourceList` into resources by plural; returns undefined for anything else.
 *
 * @internal
 */
export function parseResourceList(
  body: unknown,
): ReadonlyMap<string, ServedResource> | undefined {
  if (
    !isJsonObject(body) ||
    body.kind !== 'APIResourceList' ||
    !Array.isArray(body.resources)
  ) {
    return undefined;
  }
  const served = new Map<string, ServedResource>();
  for (const resource of body.resources) {
    if (!isJsonObject(resource) || typeof resource.name !== 'string') {
      continue;
    }
    const { name, namespaced, kind, verbs } = resource;
    // Subresources, such as `brokers/status`, cannot be listed.
    if (!name.includes('/')) {
      served.set(name, servedResource(namespaced !== false, kind, verbs));
    }
  }
  return served;
}

function parseVersionNames(versions: unknown): string[] {
  const names: string[] = [];
  for (const item of Array.isArray(versions) ? versions : []) {
    if (isJsonObject(item) && typeof item.version === 'string') {
      names.push(item.version);
    }
  }
  return names;
}
