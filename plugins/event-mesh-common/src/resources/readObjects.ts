import { compareText, refId } from '../model';
import { ListIdentity, ReadObject, readObject } from './readObject';
import { ReadIssue, Resource } from './types';

/**
 * An object of a list, with its id.
 *
 * @internal
 */
export type IdentifiedObject = {
  readonly id: string;
  readonly resource: Resource;
  readonly readIssues: readonly ReadIssue[];
};

/**
 * The objects of one list: those with an identity, sorted by id, and the read issues of the others.
 *
 * @internal
 */
export type ReadList = {
  readonly objects: readonly IdentifiedObject[];
  readonly unreadable: readonly ReadIssue[];
};

type Known<T> = { readonly list: ListIdentity; readonly read: T };

// Memoizes by identity: objects and lists are never mutated.
const knownObjects = new WeakMap<object, Known<ReadObject>>();
const knownLists = new WeakMap<readonly unknown[], Known<ReadList>>();

/**
 * Reads the objects of one list, memoized by object and by list.
 *
 * @internal
 */
export function readObjects(
  items: readonly unknown[],
  list: ListIdentity,
): ReadList {
  const known = knownLists.get(items);
  if (known && isSame(known.list, list)) {
    return known.read;
  }
  const objects: IdentifiedObject[] = [];
  const unreadable: ReadIssue[] = [];
  let isSorted = true;
  let last = '';
  for (const item of items) {
    const { resource, readIssues } = readOnce(item, list);
    if (resource) {
      const id = refId(resource.ref);
      isSorted &&= last <= id;
      last = id;
      objects.push({ id, resource, readIssues });
    } else {
      for (const readIssue of readIssues) {
        unreadable.push(readIssue);
      }
    }
  }
  // An API server returns sorted lists.
  const read = {
    objects: isSorted
      ? objects
      : objects.sort((a, b) => compareText(a.id, b.id)),
    unreadable,
  };
  knownLists.set(items, { list, read });
  return read;
}

function readOnce(item: unknown, list: ListIdentity): ReadObject {
  if (typeof item !== 'object' || item === null) {
    return readObject(item, list);
  }
  const known = knownObjects.get(item);
  if (known && isSame(known.list, list)) {
    return known.read;
  }
  const read = readObject(item, list);
  knownObjects.set(item, { list, read });
  return read;
}

function isSame(a: ListIdentity, b: ListIdentity): boolean {
  return (
    a.cluster === b.cluster &&
    a.group === b.group &&
    a.kind === b.kind &&
    a.version === b.version &&
    a.isSubscribable === b.isSubscribable
  );
}
