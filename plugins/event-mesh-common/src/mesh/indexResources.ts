import { Problem, Resource, ResourceRef, refId } from '../resources';
import { compareText, sortedMap } from './order';

/**
 * The resources by what others know them by.
 *
 * @internal
 */
export type ResourceIndex = {
  /** Sorted by id. */
  readonly byId: ReadonlyMap<string, Resource>;
  /** Key: {@link uidKey}; ids in order, more than one where objects share a uid, which must not be. */
  readonly idsByUid: ReadonlyMap<string, readonly string[]>;
  /** Key: {@link placeKey}; ids in order. */
  readonly idsByPlace: ReadonlyMap<string, readonly string[]>;
  /** Key: cluster and namespace as a JSON list; ids in order. */
  readonly idsByNamespace: ReadonlyMap<string, readonly string[]>;
  /** The id of what a ref means to who does not look at upper and lower case, as EventPolicies do not. */
  idInAnyCase(ref: ResourceRef): string | undefined;
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
  const idsByUid = new Map<string, string[]>();
  const idsByPlace = new Map<string, string[]>();
  const idsByNamespace = new Map<string, string[]>();
  for (const [id, { ref, uid }] of byId) {
    if (uid) {
      add(idsByUid, uidKey(ref.cluster, uid), id);
    }
    add(idsByPlace, placeKey(ref), id);
    add(idsByNamespace, JSON.stringify([ref.cluster, ref.namespace]), id);
  }
  return {
    byId,
    idsByUid,
    idsByPlace,
    idsByNamespace,
    idInAnyCase: findInAnyCase(byId),
    problems,
  };
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) {
    ids.push(id);
  } else {
    map.set(key, [id]);
  }
}

// Made when it is first asked for: hardly anybody asks.
function findInAnyCase(
  byId: ReadonlyMap<string, Resource>,
): ResourceIndex['idInAnyCase'] {
  const keyOf = ({ cluster, namespace, ...rest }: ResourceRef) =>
    JSON.stringify([
      cluster,
      namespace,
      ...[rest.group, rest.kind, rest.name].map(text => text.toLowerCase()),
    ]);
  let ids: Map<string, string> | undefined;
  return ref => {
    ids ??= new Map([...byId].map(([id, found]) => [keyOf(found.ref), id]));
    return ids.get(keyOf(ref));
  };
}

// The raw object is left out: it is opaque here, and may hold what cannot be written as text.
function fingerprint(resource: Resource): string {
  const { object, ...known } = resource;
  return JSON.stringify(known);
}
