import { createHash } from 'node:crypto';
import { JsonObject, objectAt, objectsOf, stringAt } from '../json';
import { apiVersionOf, ResourceName } from './resourceKey';
import { ResourceList, StoredObject } from './types';

/** Reads a list response. @internal */
export function readList(name: ResourceName, json: JsonObject): ResourceList {
  const metadata = objectAt(json, 'metadata');
  const items = objectsOf(json.items).map(readObject).sort(byKey);
  return {
    apiVersion: stringAt(json, 'apiVersion') || apiVersionOf(name),
    kind: stringAt(json, 'kind') || listKindOf(items),
    document: json,
    resourceVersion: Math.max(
      versionOf(metadata),
      ...items.map(item => item.resourceVersion),
    ),
    items,
  };
}

/** Reads one object of a list. @internal */
export function readObject(json: JsonObject): StoredObject {
  const metadata = objectAt(json, 'metadata');
  const namespace = stringAt(metadata, 'namespace');
  const name = stringAt(metadata, 'name');
  const labels: Record<string, string> = {};
  for (const [label, value] of Object.entries(objectAt(metadata, 'labels'))) {
    if (typeof value === 'string') labels[label] = value;
  }
  const last = name || namelessKey(json);
  const key = namespace ? `${namespace}/${last}` : last;
  return {
    key,
    namespace,
    name,
    labels,
    resourceVersion: versionOf(metadata),
    json,
  };
}

/** Compares keys as etcd does, by their bytes. @internal */
export function byKey(a: { key: string }, b: { key: string }): number {
  return Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));
}

// Only a malformed scenario has such objects: each has a key of its own, the same in every moment.
function namelessKey(json: JsonObject): string {
  return createHash('sha1').update(JSON.stringify(json)).digest('hex');
}

function versionOf(metadata: JsonObject): number {
  const version = Number(stringAt(metadata, 'resourceVersion'));
  return Number.isSafeInteger(version) ? version : 0;
}

function listKindOf(items: readonly StoredObject[]): string {
  const kind = items.length > 0 ? stringAt(items[0].json, 'kind') : '';
  return kind ? `${kind}List` : 'List';
}
