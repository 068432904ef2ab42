import { isJsonObject } from '../model';
import { objectKey, objectMeta } from './objectMeta';
import { WatchEvent } from './parseWatch';

/**
 * A list and its resource version.
 *
 * @internal
 */
export type ListVersion = {
  readonly items: readonly unknown[];
  readonly resourceVersion: string;
};

/**
 * Applies watch events to a list. Returns the same array when there are no events, and undefined when an event cannot
 * be applied, in which case the list must be relisted.
 *
 * @internal
 */
export function applyEvents(
  before: ListVersion,
  events: readonly WatchEvent[],
): ListVersion | undefined {
  let { resourceVersion } = before;
  const objects = new Map<string, unknown>();
  for (const { type, object } of events) {
    const version = versionOf(object);
    if (version === undefined) {
      return undefined;
    }
    resourceVersion = version;
    const meta = objectMeta(object);
    switch (type) {
      case 'BOOKMARK':
        break;
      case 'ADDED':
      case 'MODIFIED':
      case 'DELETED':
        if (!meta) {
          return undefined;
        }
        objects.set(objectKey(meta), type === 'DELETED' ? undefined : object);
        break;
      default:
        return undefined;
    }
  }
  const items =
    objects.size === 0 ? before.items : replaced(before.items, objects);
  return { items, resourceVersion };
}

function replaced(
  items: readonly unknown[],
  objects: Map<string, unknown>,
): readonly unknown[] {
  const kept = items.flatMap(item => {
    const meta = objectMeta(item);
    const key = meta && objectKey(meta);
    if (key === undefined || !objects.has(key)) {
      return [item];
    }
    const now = objects.get(key);
    objects.delete(key);
    return now === undefined ? [] : [now];
  });
  for (const object of objects.values()) {
    if (object !== undefined) {
      kept.push(object);
    }
  }
  return kept;
}

// A bookmark has a version and no name.
function versionOf({ metadata }: WatchEvent['object']): string | undefined {
  const version = isJsonObject(metadata) ? metadata.resourceVersion : undefined;
  return typeof version === 'string' && version !== '' ? version : undefined;
}
