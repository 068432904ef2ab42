import { EntityQuery, findEntityResources } from '../entities';
import { Mesh, buildMesh } from '../mesh';
import { ChooseKinds, Discovered, KindToRead, LoadEntry } from '../model';
import { kindsToRead, readResources, ResourceCache } from '../resources';
import { TypedKind, kindTable, namespaceKind } from './kindTable';
import { Need } from './need';
import { needsAround } from './needsAround';
import { ownKinds, selectOwn } from './ownKinds';

/**
 * The entities of a read scope and its number of hops.
 *
 * @public
 */
export type Around = {
  readonly cluster: string;
  readonly queries: readonly EntityQuery[];
  readonly hops: number;
  /** Nodes expanded by one extra hop. */
  readonly opened?: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Of whoever reads again what is read around them. */
  readonly cache?: ResourceCache;
};

type Read = NonNullable<Discovered['read']>;

/** Above this limit, one cluster-wide list is cheaper than one list per namespace. */
const mostNamespaces = 12;

/**
 * Chooses the lists of a cluster that show the surroundings of some entities as a complete read would: resources with
 * the entities' labels; referencing kinds cluster-wide; and the other kinds in the namespaces where they are
 * referenced.
 *
 * @remarks A resource that only the labels of its pods tie to an entity is found in namespaces that contain another
 * resource of the entity.
 * @public
 */
export function kindsAround(around: Around): ChooseKinds {
  const own = selectOwn(around.queries, around.cluster);
  const { cache = new ResourceCache() } = around;
  return discovered => {
    const { referring, named } = kindTable(kindsToRead(discovered));
    const { read } = discovered;
    const entries = read?.entries ?? [];
    const needs = read ? needsIn(read, discovered, { ...around, cache }) : [];
    return [
      ...referring,
      ...ownKinds(named, own),
      ...(read ? [...named, ...referring] : named).flatMap(kind =>
        inNamespaces(kind, {
          entries,
          namespaces: [...own.namespacesOf(kind), ...wanted(kind, needs)],
        }),
      ),
      // If cluster-wide lists are forbidden, single namespaces are probed.
      ...(entries.some(isRefused) ? [namespaceKind] : []),
    ];
  };
}

function needsIn(
  read: Read,
  { definitions }: Discovered,
  around: Around,
): readonly Need[] {
  const mesh = meshOf(read, { ...around, definitions });
  const ids = around.queries.flatMap(query => findEntityResources(mesh, query));
  return needsAround(mesh, { ...around, ids });
}

function meshOf(
  { lists, entries }: Read,
  {
    cluster,
    definitions,
    now,
    cache,
  }: Pick<Around, 'cluster' | 'now' | 'cache'> &
    Pick<Discovered, 'definitions'>,
): Mesh {
  const loadReport = { cluster, entries, requests: 0 };
  const { resources } = readResources(
    [
      {
        cluster,
        readAt: now,
        lists,
        ...(definitions ? { definitions } : {}),
        loadReport,
      },
    ],
    cache,
  );
  const clusters = [{ name: cluster, readAt: now, loadReport }];
  return buildMesh(resources, { clusters, now }).mesh;
}

function wanted(kind: TypedKind, needs: readonly Need[]): readonly string[] {
  return needs.filter(({ is }) => is(kind)).map(({ namespace }) => namespace);
}

function inNamespaces(
  kind: TypedKind,
  {
    entries,
    namespaces,
  }: {
    readonly entries: readonly LoadEntry[];
    readonly namespaces: readonly string[];
  },
): readonly KindToRead[] {
  const places = [...new Set(namespaces)].sort();
  const whole = entries.find(
    ({ group, plural, namespace, labelSelector }) =>
      group === kind.group &&
      plural === kind.plural &&
      namespace === undefined &&
      labelSelector === undefined,
  );
  if (places.length === 0 || (whole && !isRefused(whole))) {
    return [];
  }
  // A reference without a namespace may be to a cluster-scoped object.
  const isMany = places.length > mostNamespaces || places.includes('');
  return isMany && !whole
    ? [kind]
    : [{ ...kind, namespaces: places.filter(name => name !== '') }];
}

function isRefused({ state, namespace }: LoadEntry): boolean {
  return state === 'forbidden' && namespace === undefined;
}
