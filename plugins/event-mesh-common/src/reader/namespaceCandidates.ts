import { KeptList } from './memory';
import { objectMeta } from './objectMeta';
import { placeKey } from './placeKey';
import { KindPlan } from './planKind';
import { Reading } from './readKinds';
import { PlaceResult } from './readPlace';
import { LoadEntry } from '../model';

/**
 * The rows of what was read in single namespaces before.
 *
 * @internal
 */
export function keptInNamespaces(
  kept: ReadonlyMap<string, KeptList>,
): readonly LoadEntry[] {
  return [...kept.values()]
    .map(({ entry }) => entry)
    .filter(({ namespace }) => namespace !== undefined);
}

/**
 * The namespaces in which something of some kinds was read before.
 *
 * @internal
 */
export function knownNamespaces(
  reading: Reading,
  plans: readonly KindPlan[],
): readonly string[] {
  const wanted = new Set(plans.map(({ kind }) => placeKey(kind, undefined)));
  const names = reading.keptRows
    .filter(entry => wanted.has(placeKey(entry, undefined)))
    .flatMap(({ namespace }) => namespace ?? []);
  return [...new Set(names)].sort();
}

/** Returns whether a row is of the list of namespaces. @internal */
export function isNamespaceList({
  group,
  plural,
}: Pick<LoadEntry, 'group' | 'plural'>): boolean {
  return group === '' && plural === 'namespaces';
}

/**
 * The namespaces that the cluster names; those of Kubernetes and Knative themselves last, since meshes are elsewhere.
 *
 * @internal
 */
export function listedNamespaces(
  results: readonly PlaceResult[],
): readonly string[] {
  const names = results
    .filter(({ entry }) => isNamespaceList(entry))
    .flatMap(({ items }) => items)
    .flatMap(item => objectMeta(item)?.name ?? [])
    .sort();
  const isSystem = (name: string) => /^(kube|knative)-/.test(name);
  return [...names.filter(name => !isSystem(name)), ...names.filter(isSystem)];
}
