import { createRandom } from './createRandom';
import { createStore } from './createStore';
import { planScenario } from './planScenario';
import { readEmptyScenario } from './readEmptyScenario';
import { storeNamespace } from './storeNamespace';
import { GeneratedScenario, GenerateOptions, JsonObject } from './types';

/**
 * Generates a scenario with a number of Triggers, deterministic for the same options.
 *
 * @public
 */
export function generateScenario(options: GenerateOptions): GeneratedScenario {
  const { triggers, seed = 1, onlyWritten = false } = options;
  const random = createRandom(seed);
  const { store, lists, resourceVersion } = createStore(random);
  for (const namespace of planScenario(triggers, random)) {
    storeNamespace(store, namespace, { random, onlyWritten });
  }
  const files = readEmptyScenario();
  const version = String(resourceVersion());
  files.forEach((document, file) => {
    if (Array.isArray(document.items) && document.metadata) {
      files.set(file, atVersion(document, version));
    }
  });
  lists().forEach(({ items }, file) => {
    const list = files.get(file);
    if (!list) throw new Error(`the empty scenario has no ${file}`);
    const before = Array.isArray(list.items) ? list.items : [];
    files.set(file, { ...list, items: [...before, ...items] });
  });
  return { name: `generated-${triggers}`, files };
}

function atVersion(list: JsonObject, resourceVersion: string): JsonObject {
  // Aggregated discovery is a list without them.
  return list.kind === 'APIGroupDiscoveryList'
    ? list
    : {
        ...list,
        metadata: { ...(list.metadata as JsonObject), resourceVersion },
      };
}
