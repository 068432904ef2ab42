import { Problem, Resource, refId } from '../resources';
import { compareText, sortedMap } from './order';

/**
 * The resources by what others know them by.
 *
 * @internal
 */
export type ResourceIndex = {
  /** Sorted by id. */
  readonly byId: ReadonlyMap<string, Resource>;
  /** Key: {@link uidKey}. */
  readonly idByUid: ReadonlyMap<string, string>;
  /** Key: {@link placeKey}; ids in order. */
  readonly idsByPlace: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
};

/** @internal */
export function uidKey(cluster: string, uid: string): string {
  return JSON.stringify([cluster, uid]);
}

/** @internal */
export function placeKey(place: {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
}): string {
  return JSON.stringify([
    place.cluster,
    place.group,
    place.kind,
    place.namespace,
  ]);
}

/**
 * Indexes resources once; of two with one identity it keeps the same one in whatever order they come.
 *
 * @internal
 */
export function indexResources(resources: readonly Resource[]): ResourceIndex {
  const kept = new Map<string, Resource>();
  const problems: Problem[] = [];
  for (const resource of resources) {
    const id = refId(resource.ref);
    const other = kept.get(id);
    if (other) {
      problems.push({
        code: 'objectDuplicate',
        ref: resource.ref,
        cluster: resource.ref.cluster,
        params: {},
      });
    }
    if (!other || compareText(fingerprint(resource), fingerprint(other)) < 0) {
      kept.set(id, resource);
    }
  }
  const byId = sortedMap(kept);
  const idByUid = new Map<string, string>();
  const idsByPlace = new Map<string, string[]>();
  for (const [id, resource] of byId) {
    const key = resource.uid && uidKey(resource.ref.cluster, resource.uid);
    if (key && !idByUid.has(key)) {
      idByUid.set(key, id);
    }
    const place = placeKey(resource.ref);
    const ids = idsByPlace.get(place);
    if (ids) {
      ids.push(id);
    } else {
      idsByPlace.set(place, [id]);
    }
  }
  return { byId, idByUid, idsByPlace, problems };
}

// The raw object is left out: it is opaque here, and may hold what cannot be written as text.
function fingerprint(resource: Resource): string {
  const { object, ...known } = resource;
  return JSON.stringify(known);
}
