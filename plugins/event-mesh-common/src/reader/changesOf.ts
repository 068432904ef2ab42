import { ResourceRef } from '../model';
import { ObjectMeta, objectKey, objectMeta } from './objectMeta';

/**
 * A change of one object between two reads.
 *
 * @public
 */
export type ObjectChange = {
  readonly type: 'new' | 'changed' | 'gone';
  readonly ref: ResourceRef;
  /** The object's current UID, or its last one if it is gone. */
  readonly uid?: string;
  readonly resourceVersion?: string;
};

/**
 * Returns the differences between two reads of one kind's list.
 *
 * @internal
 */
export function changesOf(
  before: readonly unknown[],
  now: readonly unknown[],
  kind: Pick<ResourceRef, 'cluster' | 'group' | 'kind'>,
): ObjectChange[] {
  if (before === now) {
    return [];
  }
  const left = new Map(before.flatMap(entryOf));
  const changes: ObjectChange[] = [];
  for (const [key, meta] of now.flatMap(entryOf)) {
    const earlier = left.get(key);
    left.delete(key);
    if (!earlier || earlier.uid !== meta.uid) {
      changes.push(change('new', meta, kind));
    } else if (earlier.resourceVersion !== meta.resourceVersion) {
      changes.push(change('changed', meta, kind));
    }
  }
  for (const meta of left.values()) {
    changes.push(change('gone', meta, kind));
  }
  return changes;
}

function entryOf(item: unknown): [string, ObjectMeta][] {
  const meta = objectMeta(item);
  return meta ? [[objectKey(meta), meta]] : [];
}

function change(
  type: ObjectChange['type'],
  { namespace, name, ...rest }: ObjectMeta,
  { cluster, group, kind }: Pick<ResourceRef, 'cluster' | 'group' | 'kind'>,
): ObjectChange {
  return { type, ref: { cluster, group, kind, namespace, name }, ...rest };
}
