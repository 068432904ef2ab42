import { Limiter } from './createLimiter';
import { Request } from './createRequest';
import { Discovery } from './discovery';
import { entryBase } from './entryBase';
import { fallBackToCached } from './fallBackToCached';
import { CachedList } from './cache';
import { listScopeKey } from './listScopeKey';
import { KindPlan, planKind } from './planKind';
import { ListSyncResult, syncList } from './syncList';
import { Failure, KindToRead, LoadEntry, ReadScope } from '../model';

/**
 * Everything that reading the lists of one cluster needs.
 *
 * @internal
 */
export type ReadContext = {
  readonly request: Request;
  readonly pageSize: number;
  readonly namespaces: ReadScope['namespaces'];
  readonly watchFrom: number;
  readonly watchLimiter: Limiter;
  /** Lists of this age are relisted at any size. */
  readonly relistMilliseconds: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Cached lists of this reader and of those that share their caches. */
  readonly cachedLists: ReadonlyMap<string, CachedList>;
  /** Load report entries of lists of single namespaces in the previous refresh. */
  readonly cachedEntries: readonly LoadEntry[];
  /** A list that is younger than this is not requested; milliseconds. */
  readonly freshFor: number;
  /**
   * Load report entries of the lists that were forbidden since the last discovery. They are requested again after the
   * next one.
   */
  readonly refused: ReadonlyMap<string, LoadEntry>;
  /** Undefined if discovery was forbidden. */
  readonly discovery?: Discovery;
  /** If set, requests to the cluster are pointless. */
  readonly fatal?: Failure;
};

/**
 * One kind in one list scope: a namespace, or the whole cluster.
 *
 * @internal
 */
export type ListScope = {
  readonly plan: KindPlan;
  readonly namespace: string | undefined;
};

/**
 * Reads every kind in every list scope, in the requested order.
 *
 * @internal
 */
export async function readKinds(
  reading: ReadContext,
  kinds: readonly KindToRead[],
  accept?: string,
): Promise<ListSyncResult[]> {
  return Promise.all(
    kinds
      .flatMap(kind => listScopesOf(reading, kind))
      .map(({ plan, namespace }) =>
        readOne(reading, plan, { namespace, accept }),
      ),
  );
}

/**
 * Reads one kind in one list scope.
 *
 * @internal
 */
export async function readOne(
  reading: ReadContext,
  plan: KindPlan,
  place: { readonly namespace?: string; readonly accept?: string },
): Promise<ListSyncResult> {
  const { request, fatal, relistMilliseconds, ...rest } = reading;
  const key = listScopeKey(plan.kind, place.namespace);
  const cached = reading.cachedLists.get(key);
  if (fatal) {
    const base = entryBase(plan.kind, place.namespace);
    const entry = { ...base, state: 'failed' as const, count: 0 };
    return fallBackToCached(
      { entry: { ...entry, failure: fatal }, items: [] },
      cached,
    );
  }
  const refusal = reading.refused.get(key);
  if (refusal) {
    return { entry: refusal, items: [] };
  }
  if (cached && reading.now - cached.readAt < reading.freshFor) {
    return { entry: cached.entry, items: cached.items, cached };
  }
  const due = relistMilliseconds * (1 + turnOf(key) / 2);
  const relist = cached !== undefined && reading.now - cached.relistedAt >= due;
  return syncList(request, plan, { ...rest, ...place, cached, relist });
}

/**
 * Returns the list scopes of a kind: its own namespaces, within those of the read scope.
 *
 * @internal
 */
export function listScopesOf(
  { namespaces: allowed, discovery }: ReadContext,
  kind: KindToRead,
): readonly ListScope[] {
  const plan = planKind(kind, discovery);
  const { namespaces = allowed } = kind;
  if (!plan.namespaced || (!kind.namespaces && allowed.length === 0)) {
    return [{ plan, namespace: undefined }];
  }
  return [...new Set(namespaces)]
    .filter(name => allowed.length === 0 || allowed.includes(name))
    .map(namespace => ({ plan, namespace }));
}

// Returns a fraction from 0 to 1 that spreads the relists over several refreshes.
function turnOf(key: string): number {
  const sum = [...key].reduce((all, char) => all + char.charCodeAt(0), 0);
  return (sum % 32) / 31;
}
