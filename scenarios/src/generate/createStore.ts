import { createIntern } from './createIntern';
import { Random } from './createRandom';
import { storeObject } from './storeObject';
import { JsonObject, Store } from './types';

/** The storage of an API server during the generation of a scenario. @internal */
export function createStore(random: Random): {
  readonly store: Store;
  /** Objects by file name, each list in insertion order. */
  lists(): ReadonlyMap<string, { kind: string; items: JsonObject[] }>;
  resourceVersion(): number;
} {
  const lists = new Map<string, { kind: string; items: JsonObject[] }>();
  const intern = createIntern();
  let version = 1000;
  return {
    lists: () => lists,
    resourceVersion: () => version,
    store(draft) {
      version += 2;
      const { apiVersion, kind, plural, name } = draft;
      const uid = random.uid();
      const prefix = apiVersion.includes('/') ? 'apis' : 'api';
      const file = `${prefix}.${apiVersion.replace('/', '.')}.${plural}.json`;
      const list = lists.get(file) ?? { kind: `${kind}List`, items: [] };
      list.items.push(storeObject(draft, { uid, version, intern }));
      lists.set(file, list);
      return { apiVersion, kind, name, uid };
    },
  };
}
