import { Answer } from './answerOf';

type Fields = Readonly<Record<string, unknown>>;

/** What an answer must have in common with the same one of another cluster. @internal */
export function shapeOf({ body, ...rest }: Answer): unknown {
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

// Who stored it, when and with which defaults is not what is compared.
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

// What follows explains in Kubernetes' words what the message has said already.
const SAID =
  /^.*?(Invalid value: "[^"]*"|continue key is not valid|types are accepted: application\/json|new list without the continue parameter)/;

/** The same with numbers, tokens and times made equal. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') {
    const [said] = SAID.exec(value) ?? [];
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

// In which order kinds and groups come is nobody's business.
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
