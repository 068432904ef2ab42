import { CachedList } from './cache';
import { objectMeta } from './objectMeta';
import { listScopeKey } from './listScopeKey';
import { KindPlan } from './planKind';
import { ReadContext } from './readKinds';
import { ListSyncResult } from './syncList';
import { LoadEntry } from '../model';

/**
 * Returns the entries of lists of single namespaces in the previous load report.
 *
 * @internal
 */
export function cachedPerNamespace(
  kept: ReadonlyMap<string, CachedList>,
): readonly LoadEntry[] {
  return [...kept.values()]
    .map(({ entry }) => entry)
    .filter(({ namespace }) => namespace !== undefined);
}

/**
 * Returns the namespaces in which some of the kinds were read before.
 *
 * @internal
 */
export function knownNamespaces(
  reading: ReadContext,
  plans: readonly KindPlan[],
): readonly string[] {
  const wanted = new Set(
    plans.map(({ kind }) => listScopeKey(kind, undefined)),
  );
  const names = reading.cachedEntries
    .filter(entry => wanted.has(listScopeKey(entry, undefined)))
    .flatMap(({ namespace }) => namespace ?? []);
  return [...new Set(names)].sort();
}

/** Returns whether an entry is the list of namespaces. @internal */
export function isNamespaceList({
  group,
  plural,
}: Pick<LoadEntry, 'group' | 'plural'>): boolean {
  return group === '' && plural === 'namespaces';
}

/**
 * Returns the cluster's namespaces. Those of Kubernetes and Knative come last, since meshes are in others.
 *
 * @internal
 */
export function listedNamespaces(
  results: readonly ListSyncResult[],
): readonly string[] {
  const names = results
    .filter(({ entry }) => isNamespaceList(entry))
    .flatMap(({ items }) => items)
    .flatMap(item => objectMeta(item)?.name ?? [])
    .sort();
  const isSystem = (name: string) => /^(kube|knative)-/.test(name);
  return [...names.filter(name => !isSystem(name)), ...names.filter(isSystem)];
}
