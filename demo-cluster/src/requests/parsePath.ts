/** A parsed URL path. @internal */
export type ApiPath =
  | {
      type: 'health' | 'version' | 'root' | 'coreVersions' | 'groups' | 'other';
    }
  | { type: 'group'; group: string }
  | { type: 'resourceList'; group: string; version: string }
  | ResourcePath;

/** A path of a kind or of one object of it. @internal */
export interface ResourcePath {
  readonly type: 'resource';
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace: string;
  readonly name: string;
  readonly subresource: string;
}

const HEALTH = ['healthz', 'livez', 'readyz'];

/** Parses a URL path as the API server does. @internal */
export function parsePath(path: string): ApiPath {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const [root, ...rest] = parts;
  if (root === undefined) return { type: 'root' };
  if (HEALTH.includes(root)) return { type: 'health' };
  if (root === 'version' && rest.length === 0) return { type: 'version' };
  if (root === 'api') {
    if (rest.length === 0) return { type: 'coreVersions' };
    return groupVersionPath('', rest[0], rest.slice(1));
  }
  if (root !== 'apis') return { type: 'other' };
  const [group, version, ...more] = rest;
  if (group === undefined) return { type: 'groups' };
  if (version === undefined) return { type: 'group', group };
  return groupVersionPath(group, version, more);
}

function groupVersionPath(
  group: string,
  version: string,
  parts: string[],
): ApiPath {
  if (parts.length === 0) return { type: 'resourceList', group, version };
  // A third segment after "namespaces" is a kind, except for the subresources of a namespace.
  const inNamespace =
    parts[0] === 'namespaces' &&
    parts.length > 2 &&
    !(group === '' && ['status', 'finalize'].includes(parts[2]));
  const namespaceObject =
    parts[0] === 'namespaces' && group === '' && !inNamespace;
  const [plural, name = '', subresource = '', ...more] = inNamespace
    ? parts.slice(2)
    : parts;
  if (more.length > 0) return { type: 'other' };
  const namespace = inNamespace || namespaceObject ? parts[1] ?? '' : '';
  return {
    type: 'resource',
    group,
    version,
    plural,
    namespace,
    name,
    subresource,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
