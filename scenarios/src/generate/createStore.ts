import { createIntern } from './createIntern';
import { Random } from './createRandom';
import { storeObject } from './storeObject';
import { JsonObject, Store } from './types';

/** An API server's storage while a scenario is made. @internal */
export function createStore(random: Random): {
  readonly store: Store;
  /** Objects by file name, each list in the order in which they came. */
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
