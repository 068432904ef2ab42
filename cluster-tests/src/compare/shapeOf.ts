import { ParsedResponse } from './parseResponse';

type Fields = Readonly<Record<string, unknown>>;

/** Returns the parts of a response that must be the same in both clusters. @internal */
export function shapeOf({ body, ...rest }: ParsedResponse): unknown {
  return { ...rest, body: shapeOfBody(body) };
}

function shapeOfBody(body: unknown): unknown {
  if (!isFields(body)) return body;
  const { kind } = body;
  if (kind === 'Status') return masked(body);
  if (kind === 'APIVersions') return { ...body, serverAddressByClientCIDRs: 0 };
  if (kind === 'APIGroupList') return sorted(body, 'groups');
  if (kind === 'APIResourceList') return sorted(body, 'resources');
  if (kind === 'APIGroupDiscoveryList') return sorted(body, 'items');
  if (kind === 'APIGroup') return body;
  if (Array.isArray(body.items)) return shapeOfList(body, body.items);
  return 'metadata' in body ? shapeOfObject(body) : Object.keys(body).sort();
}

function shapeOfList(list: Fields, items: readonly unknown[]): unknown {
  return {
    ...list,
    metadata: masked(list.metadata),
    items: items.map(shapeOfObject),
  };
}

// Field managers, times and defaults are not compared.
function shapeOfObject(object: unknown): unknown {
  if (!isFields(object)) return object;
  const { apiVersion, kind, metadata, ...rest } = object;
  const { name, namespace, labels, ownerReferences } = isFields(metadata)
    ? metadata
    : {};
  const owners = Array.isArray(ownerReferences) ? ownerReferences.length : 0;
  return {
    ...(apiVersion ? { apiVersion } : {}),
    ...(kind ? { kind } : {}),
    metadata: { name, namespace, labels: sortedKeys(labels), owners },
    has: Object.keys(rest).sort(),
  };
}

// The rest of such a message is an explanation that only Kubernetes has.
const COMMON_MESSAGE =
  /^.*?(Invalid value: "[^"]*"|continue key is not valid|types are accepted: application\/json|new list without the continue parameter)/;

/** Masks numbers, tokens and times. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') {
    const [said] = COMMON_MESSAGE.exec(value) ?? [];
    if (said) return said;
    return value.length > 40 && /^[\w-]+$/.test(value)
      ? 'token'
      : value.replace(/\d{2,}/g, '#');
  }
  if (Array.isArray(value)) return value.map(masked);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [
        key,
        key === 'resourceVersion' ? typeof entry : masked(entry),
      ]),
  );
}

// The order of kinds and groups is undefined.
function sorted(document: Fields, key: string): unknown {
  const entries = Array.isArray(document[key])
    ? (document[key] as unknown[])
    : [];
  const shown = entries.map(withoutHashes);
  const nameOf = (entry: unknown) =>
    JSON.stringify(isFields(entry) ? entry.name ?? entry.metadata : entry);
  return {
    ...document,
    [key]: shown.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  };
}

function withoutHashes(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(withoutHashes);
    const texts = entries.every(entry => typeof entry === 'string');
    return texts ? entries.sort() : entries;
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'storageVersionHash')
      .map(([key, entry]) => [key, withoutHashes(entry)]),
  );
}

function sortedKeys(value: unknown): unknown {
  return isFields(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
