import { ObjectList } from '../model';
import { knownKinds } from '../resources';
import { RawObject } from './resource';

/** Returns the lists that an API server would serve for these objects: one for each group, version and kind. */
export function listsOf(objects: readonly RawObject[]): ObjectList[] {
  const lists = new Map<string, ObjectList>();
  for (const object of objects) {
    const { apiVersion, kind } = object;
    const [group, version] = apiVersion.includes('/')
      ? apiVersion.split('/')
      : ['', apiVersion];
    const known = knownKinds.find(k => k.group === group && k.kind === kind);
    const plural = known?.plural ?? `${kind.toLowerCase()}s`;
    const key = `${apiVersion} ${kind}`;
    const items = [...(lists.get(key)?.items ?? []), object];
    lists.set(key, { group, version, kind, plural, items });
  }
  return [...lists.values()];
}
