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
 * What the lists of one cluster are read with.
 *
 * @internal
 */
export type ReadContext = {
  readonly request: Request;
  readonly pageSize: number;
  readonly namespaces: ReadScope['namespaces'];
  readonly watchFrom: number;
  readonly watchLimiter: Limiter;
  /** A list that was read anew so long ago is read so again, whatever its size. */
  readonly relistMilliseconds: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What was read before, by whatever reading of the cluster. */
  readonly cachedLists: ReadonlyMap<string, CachedList>;
  /** What the reading before this one read of single namespaces. */
  readonly cachedEntries: readonly LoadEntry[];
  /** A list that was read less than so many milliseconds ago is not asked for. */
  readonly freshFor: number;
  /** Rows of what was refused since discovery was asked: it is not asked for again until then. */
  readonly refused: ReadonlyMap<string, LoadEntry>;
  /** Undefined where it was refused. */
  readonly discovery?: Discovery;
  /** Where set, there is no use in asking. */
  readonly fatal?: Failure;
};

/**
 * One kind in one place: a namespace, or the whole cluster.
 *
 * @internal
 */
export type ListScope = {
  readonly plan: KindPlan;
  readonly namespace: string | undefined;
};

/**
 * Reads every kind in every place of the scope, in the order asked for.
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
 * Reads one kind in one place.
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
 * Where a kind is to be read: as the kind itself says, within what the scope lets be read.
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

// From 0 to 1: not all lists in the same round.
function turnOf(key: string): number {
  const sum = [...key].reduce((all, char) => all + char.charCodeAt(0), 0);
  return (sum % 32) / 31;
}
