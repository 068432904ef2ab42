import { definitionKind, metadataOnly } from './definitionKind';
import { ChooseKinds, Discovered } from './discovered';
import { isPassing } from './keepKept';
import { Reading, readKinds } from './readKinds';
import { PlaceResult } from './readPlace';
import { servedKinds } from './servedKinds';
import { KindToRead } from './types';

/**
 * What was read, of which kinds, and the definitions where they were asked for.
 *
 * @internal
 */
export type ChosenResults = {
  readonly kinds: readonly KindToRead[];
  readonly results: readonly PlaceResult[];
  readonly definitions?: PlaceResult;
};

/**
 * Reads the kinds that are chosen by what is served, and the definitions beside them; then those that only the
 * definitions tell of.
 *
 * @internal
 */
export async function readChosen(
  reading: Reading,
  choose: ChooseKinds,
  known?: PlaceResult,
): Promise<ChosenResults> {
  const { discovery } = reading;
  const discovered: Discovered = discovery
    ? { served: servedKinds(discovery) }
    : {};
  const early = choose(withDefinitions(discovered, known));
  // First in the queue: more may depend on them.
  const [[definitions], results] = await Promise.all([
    known ? [known] : readKinds(reading, [definitionKind], metadataOnly),
    readKinds(reading, early),
  ]);
  const asked = new Set(early.map(nameOf));
  const kinds = choose(withDefinitions(discovered, definitions));
  const late = await readKinds(
    reading,
    kinds.filter(kind => !asked.has(nameOf(kind))),
  );
  return { kinds, results: inOrder([...results, ...late], kinds), definitions };
}

// The same order whether definitions were known beforehand or not.
function inOrder(
  results: readonly PlaceResult[],
  kinds: readonly KindToRead[],
): readonly PlaceResult[] {
  const byKind = new Map<string, PlaceResult[]>();
  for (const result of results) {
    const name = nameOf(result.entry);
    byKind.set(name, [...(byKind.get(name) ?? []), result]);
  }
  return kinds.flatMap(kind => byKind.get(nameOf(kind)) ?? []);
}

function withDefinitions(
  discovered: Discovered,
  read: PlaceResult | undefined,
): Discovered {
  const usable =
    read && (read.entry.state === 'complete' || isPassing(read.entry));
  return usable ? { ...discovered, definitions: read.items } : discovered;
}

function nameOf({
  group,
  plural,
}: Pick<KindToRead, 'group' | 'plural'>): string {
  return `${plural}.${group}`;
}
