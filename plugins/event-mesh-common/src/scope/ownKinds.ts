import { EntityQuery } from '../entities';
import { KindToRead, parseLabelSelector, parseRefId } from '../model';
import { TypedKind } from './kindTable';

/** The maximum length of a label selector: proxies may reject longer URLs. */
const longestSelector = 1500;

/** Above this limit, one list of a kind is cheaper than one list per label selector. */
const mostLists = 4;

/**
 * The resources of some entities in one cluster.
 *
 * @internal
 */
export type OwnSelection = {
  /** Label selectors; undefined above the limit, so the kinds are listed completely. */
  readonly selectors: readonly string[] | undefined;
  /** The namespaces of named objects of a kind, and those in which any object may belong to an entity. */
  readonly namespacesOf: (kind: TypedKind) => readonly string[];
};

/**
 * Merges the queries of entities in one cluster, so one list per kind finds the objects of all of them.
 *
 * @internal
 */
export function selectOwn(
  queries: readonly EntityQuery[],
  cluster: string,
): OwnSelection {
  const here = queries.filter(
    query => query.cluster === undefined || query.cluster === cluster,
  );
  const objects = here.flatMap(({ id }) => {
    const ref = id === undefined ? undefined : parseRefId(id);
    return ref && ref.cluster === cluster ? [ref] : [];
  });
  const tied = here.filter(query => query.id === undefined && isTied(query));
  const namespaces = tied.flatMap(({ namespace }) => namespace ?? []);
  const selectors = selectorsOf(
    tied.filter(({ namespace }) => namespace === undefined),
  );
  return {
    selectors: selectors.length > mostLists ? undefined : selectors,
    namespacesOf: kind => [
      ...(isAlone(kind) ? namespaces : []),
      ...objects
        .filter(
          ({ group, kind: name }) => group === kind.group && name === kind.kind,
        )
        .map(({ namespace }) => namespace),
    ],
  };
}

/**
 * Returns the kinds with the entities' label selectors, one list each.
 *
 * @internal
 */
export function ownKinds(
  kinds: readonly TypedKind[],
  { selectors }: OwnSelection,
): readonly KindToRead[] {
  return kinds
    .filter(isAlone)
    .flatMap(kind =>
      selectors
        ? selectors.map(labelSelector => ({ ...kind, labelSelector }))
        : [kind],
    );
}

function selectorsOf(queries: readonly EntityQuery[]): readonly string[] {
  const ids = new Set<string>();
  const others = new Set<string>();
  for (const { kubernetesId, labelSelector } of queries) {
    if (kubernetesId && parseLabelSelector(oneOf([kubernetesId]))) {
      ids.add(kubernetesId);
    }
    if (labelSelector && parseLabelSelector(labelSelector)) {
      others.add(labelSelector);
    }
  }
  return [...chunks([...ids].sort()).map(oneOf), ...[...others].sort()];
}

function oneOf(ids: readonly string[]): string {
  const key = 'backstage.io/kubernetes-id';
  return ids.length === 1 ? `${key}=${ids[0]}` : `${key} in (${ids.join(',')})`;
}

function chunks(ids: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let length = Infinity;
  for (const id of ids) {
    if (length + id.length > longestSelector) {
      all.push([]);
      length = 0;
    }
    all[all.length - 1].push(id);
    length += id.length + 1;
  }
  return all;
}

function isTied({ kubernetesId, labelSelector }: EntityQuery): boolean {
  return Boolean(kubernetesId || labelSelector);
}

// A policy is read together with the resource that it protects.
function isAlone({ type }: TypedKind): boolean {
  return type !== 'eventPolicy';
}
