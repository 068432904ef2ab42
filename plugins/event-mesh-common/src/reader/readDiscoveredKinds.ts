import { definitionKind, metadataOnly } from './definitionKind';
import { ChooseKinds, Discovered, KindToRead } from '../model';
import { isTransient } from './fallBackToCached';
import { listsOf } from './joinLists';
import { listScopeKey } from './listScopeKey';
import {
  ListScope,
  ReadContext,
  listScopesOf,
  readKinds,
  readOne,
} from './readKinds';
import { ListSyncResult } from './syncList';
import { servedKinds } from './servedKinds';

/**
 * The chosen kinds, their lists, and the definitions if they were requested.
 *
 * @internal
 */
export type DiscoveredResults = {
  readonly kinds: readonly KindToRead[];
  readonly results: readonly ListSyncResult[];
  readonly definitions?: ListSyncResult;
};

/** Bounds the fixed-point iteration over newly chosen list scopes. */
const mostRounds = 12;

/**
 * Reads the kinds chosen by discovery, and the definitions in parallel; then the kinds that the definitions or the
 * lists add.
 *
 * @internal
 */
export async function readDiscoveredKinds(
  reading: ReadContext,
  choose: ChooseKinds,
  known?: ListSyncResult,
): Promise<DiscoveredResults> {
  const early = choose(discovered(reading, known));
  // First in the queue, since further kinds may depend on them.
  const [[definitions], results] = await Promise.all([
    known ? [known] : readKinds(reading, [definitionKind], metadataOnly),
    readKinds(reading, early),
  ]);
  const kinds = choose(discovered(reading, definitions, results));
  const late = await readScopes(reading, newScopes(reading, kinds, results));
  return { kinds, results: inOrder([...results, ...late], kinds), definitions };
}

/**
 * Reads newly chosen list scopes until a fixed point, for at most {@link mostRounds} rounds.
 *
 * @internal
 */
export async function readOn(
  reading: ReadContext,
  choose: ChooseKinds,
  sofar: DiscoveredResults & { readonly narrow: readonly ListSyncResult[] },
): Promise<DiscoveredResults> {
  const { narrow, definitions } = sofar;
  let { kinds, results } = sofar;
  for (let round = 0; round < mostRounds; round += 1) {
    const read = [...results, ...narrow];
    kinds = choose(discovered(reading, definitions, read));
    const places = newScopes(reading, kinds, read);
    if (places.length === 0) {
      break;
    }
    results = [...results, ...(await readScopes(reading, places))];
  }
  return { ...sofar, kinds, results };
}

function newScopes(
  reading: ReadContext,
  kinds: readonly KindToRead[],
  read: readonly ListSyncResult[],
): readonly ListScope[] {
  const asked = new Set(
    read.map(({ entry }) => listScopeKey(entry, entry.namespace)),
  );
  const places = new Map<string, ListScope>();
  for (const place of kinds.flatMap(kind => listScopesOf(reading, kind))) {
    const key = listScopeKey(place.plan.kind, place.namespace);
    if (!asked.has(key)) {
      places.set(key, place);
    }
  }
  return [...places.values()];
}

function readScopes(
  reading: ReadContext,
  places: readonly ListScope[],
): Promise<ListSyncResult[]> {
  return Promise.all(
    places.map(({ plan, namespace }) => readOne(reading, plan, { namespace })),
  );
}

// Keeps the same order whether or not the definitions were cached.
function inOrder(
  results: readonly ListSyncResult[],
  kinds: readonly KindToRead[],
): readonly ListSyncResult[] {
  const byKind = new Map<string, ListSyncResult[]>();
  for (const result of results) {
    const name = nameOf(result.entry);
    byKind.set(name, [...(byKind.get(name) ?? []), result]);
  }
  return [...new Set(kinds.map(nameOf))].flatMap(
    name => byKind.get(name) ?? [],
  );
}

function discovered(
  reading: ReadContext,
  definitions: ListSyncResult | undefined,
  read?: readonly ListSyncResult[],
): Discovered {
  const { discovery } = reading;
  const usable =
    definitions &&
    (definitions.entry.state === 'complete' || isTransient(definitions.entry));
  return {
    ...(discovery ? { served: servedKinds(discovery) } : {}),
    ...(usable ? { definitions: definitions.items } : {}),
    ...(read
      ? {
          read: {
            entries: read.map(({ entry }) => entry),
            lists: listsOf(read),
          },
        }
      : {}),
  };
}

function nameOf({
  group,
  plural,
}: Pick<KindToRead, 'group' | 'plural'>): string {
  return `${plural}.${group}`;
}
