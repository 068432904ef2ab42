import { ReadIssue, Resource } from '../resources';
import {
  ResourceRef,
  Task,
  compareText,
  forEachYielding,
  refId,
  sortedMap,
} from '../model';

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
  /** Ids in a namespace of a cluster, in order. */
  idsIn(cluster: string, namespace: string): readonly string[];
  /** The id of what a ref means to who does not look at upper and lower case, as EventPolicies do not. */
  idInAnyCase(ref: ResourceRef): string | undefined;
  readonly readIssues: readonly ReadIssue[];
};

/** @internal */
export function uidKey(cluster: string, uid: string): string {
  // The length keeps two pairs apart whose texts together read the same.
  return `${cluster.length} ${cluster} ${uid}`;
}

/**
 * Indexes resources once; of two with one identity it keeps the same one in whatever order they come.
 *
 * @internal
 */
export function* indexResources(
  resources: readonly Resource[],
): Task<ResourceIndex> {
  const kept = new Map<string, Resource>();
  const readIssues: ReadIssue[] = [];
  yield* forEachYielding(resources, resource => {
    const id = refId(resource.ref);
    const other = kept.get(id);
    if (other) {
      readIssues.push({
        code: 'objectDuplicate',
        ref: resource.ref,
        cluster: resource.ref.cluster,
        params: {},
      });
    }
    if (!other || compareText(fingerprint(resource), fingerprint(other)) < 0) {
      kept.set(id, resource);
    }
  });
  const byId = sortedMap(kept);
  const idsByUid = new Map<string, string[]>();
  yield* forEachYielding(byId, ([id, { ref, uid }]) => {
    if (uid) {
      add(idsByUid, uidKey(ref.cluster, uid), id);
    }
  });
  return {
    byId,
    idsByUid,
    idsIn: findInNamespace(byId),
    idInAnyCase: findInAnyCase(byId),
    readIssues,
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

// This one and the next are made when they are first asked for: only selectors and policies ask.
function findInNamespace(
  byId: ReadonlyMap<string, Resource>,
): ResourceIndex['idsIn'] {
  const keyOf = (cluster: string, namespace: string) =>
    JSON.stringify([cluster, namespace]);
  let ids: Map<string, string[]> | undefined;
  return (cluster, namespace) => {
    if (!ids) {
      ids = new Map();
      for (const [id, { ref }] of byId) {
        add(ids, keyOf(ref.cluster, ref.namespace), id);
      }
    }
    return ids.get(keyOf(cluster, namespace)) ?? [];
  };
}

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
