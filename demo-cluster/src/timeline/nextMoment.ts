import { JsonObject, objectAt } from '../json';
import {
  readObject,
  ResourceList,
  StoredObject,
  ScenarioMoment,
} from '../scenario';
import { Change, TimelineMoment } from './types';

/** Returns the first moment of a timeline: resourceVersions as recorded, no changes. @internal */
export function firstMoment(moment: ScenarioMoment): TimelineMoment {
  const resourceVersion = Math.max(1, highestOf(moment));
  return { ...moment, resourceVersion, changes: new Map() };
}

/**
 * Returns a moment as the successor of another: newer recorded resourceVersions stay, others get new ones, since the
 * resourceVersion of a cluster never decreases.
 *
 * @internal
 */
export function nextMoment(
  before: TimelineMoment,
  target: ScenarioMoment,
): TimelineMoment {
  let last = Math.max(before.resourceVersion, highestOf(target));
  // The versions of a kind are one object in the cluster, so they share a resourceVersion.
  const stamps = new Map<string, number>();
  const stamp = (object: StoredObject, end: string): number => {
    const uid = objectAt(object.json, 'metadata').uid ?? object.key;
    const id = `${end} ${String(uid)}`;
    const known = stamps.get(id) ?? (last += 1);
    stamps.set(id, known);
    return known;
  };
  const lists = new Map<string, ResourceList>();
  const changes = new Map<string, Change[]>();
  for (const key of new Set([...before.lists.keys(), ...target.lists.keys()])) {
    const old = before.lists.get(key);
    const list = target.lists.get(key);
    if (list && list === old) {
      lists.set(key, list);
      continue;
    }
    const { items, changed } = compare(old?.items ?? [], list?.items ?? [], {
      floor: before.resourceVersion,
      stamp,
    });
    if (changed.length > 0) changes.set(key, changed);
    if (!list) continue;
    const resourceVersion = Math.max(
      list.resourceVersion,
      old?.resourceVersion ?? 0,
      ...changed.map(change => change.resourceVersion),
    );
    lists.set(key, { ...list, resourceVersion, items });
  }
  const resourceVersion = Math.max(last, before.resourceVersion + 1);
  return { ...target, lists, changes, resourceVersion };
}

interface CompareOptions {
  floor: number;
  stamp: (object: StoredObject, end: string) => number;
}

function compare(
  old: readonly StoredObject[],
  items: readonly StoredObject[],
  { floor, stamp }: CompareOptions,
): { items: StoredObject[]; changed: Change[] } {
  const gone = new Map(old.map(item => [item.key, item]));
  const changed: Change[] = [];
  const kept = items.map(item => {
    const before = gone.get(item.key);
    gone.delete(item.key);
    if (before && sameContent(before, item)) return before;
    const after =
      item.resourceVersion > floor ? item : restamped(item, stamp(item, 'is'));
    changed.push({ resourceVersion: after.resourceVersion, before, after });
    return after;
  });
  for (const before of gone.values()) {
    changed.push({ resourceVersion: stamp(before, 'gone'), before });
  }
  changed.sort((a, b) => a.resourceVersion - b.resourceVersion);
  return { items: kept, changed };
}

/** Returns the object with another resourceVersion. @internal */
export function restamped(
  object: StoredObject,
  resourceVersion: number,
): StoredObject {
  const metadata: JsonObject = {
    ...objectAt(object.json, 'metadata'),
    resourceVersion: String(resourceVersion),
  };
  return readObject({ ...object.json, metadata });
}

function sameContent(a: StoredObject, b: StoredObject): boolean {
  if (a.json === b.json) return true;
  const [left, right] = [a, b].map(object =>
    JSON.stringify(restamped(object, 0).json),
  );
  return left === right;
}

function highestOf(moment: ScenarioMoment): number {
  let highest = 0;
  for (const list of moment.lists.values()) {
    highest = Math.max(highest, list.resourceVersion);
  }
  return highest;
}
