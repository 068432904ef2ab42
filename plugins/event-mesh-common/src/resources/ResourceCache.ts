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
 * All objects of one list: those with an identity sorted by id, and the readIssues of those without.
 *
 * @internal
 */
export type ReadList = {
  readonly objects: readonly IdentifiedObject[];
  readonly unreadable: readonly ReadIssue[];
};

type Cached<T> = { readonly list: ListIdentity; readonly read: T };

/**
 * Remembers what was made of raw objects and lists, for as long as these are referenced elsewhere: whoever reads again and
 * again owns one, so that only what changed is parsed.
 *
 * @remarks The raw objects are immutable: the reader gives new objects for what changed.
 * @public
 */
export class ResourceCache {
  private readonly objects = new WeakMap<object, Cached<ReadObject>>();
  private readonly lists = new WeakMap<readonly unknown[], Cached<ReadList>>();

  /** Returns whether a list was read before. */
  hasList(items: readonly unknown[]): boolean {
    return this.lists.has(items);
  }

  /** Reads the objects of a list, except those that were read before as part of this list or of an earlier one. @internal */
  readList(items: readonly unknown[], list: ListIdentity): ReadList {
    const cached = this.lists.get(items);
    if (cached && isSame(cached.list, list)) {
      return cached.read;
    }
    const read = readObjects(items, item => this.readOnce(item, list));
    this.lists.set(items, { list, read });
    return read;
  }

  private readOnce(item: unknown, list: ListIdentity): ReadObject {
    if (typeof item !== 'object' || item === null) {
      return readObject(item, list);
    }
    const cached = this.objects.get(item);
    if (cached && isSame(cached.list, list)) {
      return cached.read;
    }
    const read = readObject(item, list);
    this.objects.set(item, { list, read });
    return read;
  }
}

function readObjects(
  items: readonly unknown[],
  readOne: (item: unknown) => ReadObject,
): ReadList {
  const objects: IdentifiedObject[] = [];
  const unreadable: ReadIssue[] = [];
  let isSorted = true;
  let last = '';
  for (const item of items) {
    const { resource, readIssues } = readOne(item);
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
  // An API server gives its lists sorted.
  return {
    objects: isSorted
      ? objects
      : objects.sort((a, b) => compareText(a.id, b.id)),
    unreadable,
  };
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
