import { definitionKind, metadataOnly } from './definitionKind';
import { ChooseKinds, Discovered } from './discovered';
import { KindResult } from './readKind';
import { Reading, readKinds } from './readKinds';
import { servedKinds } from './servedKinds';
import { KindToRead } from './types';

/**
 * Reads the kinds that are chosen by what is served, and the definitions beside them; then those that only the
 * definitions tell of.
 *
 * @internal
 */
export async function readChosen(
  reading: Reading,
  choose: ChooseKinds,
): Promise<{ results: KindResult[]; definitions: KindResult }> {
  const { discovery } = reading;
  const discovered: Discovered = discovery
    ? { served: servedKinds(discovery) }
    : {};
  const early = choose(discovered);
  // First in the queue: more may depend on them.
  const [[definitions], results] = await Promise.all([
    readKinds(reading, [definitionKind], metadataOnly),
    readKinds(reading, early),
  ]);
  const known = new Set(early.map(nameOf));
  const late =
    definitions.entry.state === 'complete'
      ? choose({ ...discovered, definitions: definitions.items }).filter(
          kind => !known.has(nameOf(kind)),
        )
      : [];
  return {
    results: [...results, ...(await readKinds(reading, late))],
    definitions,
  };
}

function nameOf({ group, plural }: KindToRead): string {
  return `${plural}.${group}`;
}
