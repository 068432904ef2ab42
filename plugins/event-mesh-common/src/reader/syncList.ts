import { Limiter } from './createLimiter';
import { Request } from './createRequest';
import { entryBase } from './entryBase';
import { followList } from './followList';
import { fallBackToCached } from './fallBackToCached';
import { CachedList } from './cache';
import { KindPlan } from './planKind';
import { KindResult, readKind } from './readKind';
import { reuseItems } from './reuseItems';
import { LoadEntry } from '../model';

/**
 * One load report entry, its items, and the cached list for the next refresh.
 *
 * @internal
 */
export type ListSyncResult = {
  readonly entry: LoadEntry;
  readonly items: readonly unknown[];
  readonly cached?: CachedList;
};

/** @internal */
export type SyncListOptions = {
  readonly namespace?: string;
  readonly accept?: string;
  readonly pageSize: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly cached?: CachedList;
  /** Lists of fewer objects, if they are small in characters too, are cheaper to list again than to watch. */
  readonly watchFrom: number;
  /** Whether the list is due for a relist at any size. */
  readonly relist: boolean;
  /** Bounds the concurrent watches. */
  readonly watchLimiter: Limiter;
};

// A watch occupies a connection for one second. A list up to this size, a few kilobytes when compressed, arrives
// sooner.
const smallSize = 131_072;

/**
 * Syncs one kind in one list scope: by a watch if cheaper, otherwise by a full list.
 *
 * @internal
 */
export async function syncList(
  request: Request,
  plan: KindPlan,
  options: SyncListOptions,
): Promise<ListSyncResult> {
  const { namespace, now, cached, relist } = options;
  const { group, plural, labelSelector } = plan.kind;
  const base = entryBase(plan.kind, namespace);
  const since = relist ? undefined : momentOf(cached, plan, options.watchFrom);
  let cannotWatch = !relist && cached?.cannotWatch === true;
  if (cached && since) {
    const { version } = since;
    const target = { group, plural, namespace, labelSelector, version };
    const followed = await options.watchLimiter(() =>
      followList(request, target, since),
    );
    if ('moment' in followed) {
      const { items, resourceVersion } = followed.moment;
      const entry = { ...cached.entry, ...base, count: items.length };
      const { relistedAt, size } = cached;
      return {
        entry,
        items,
        cached: {
          entry,
          items,
          resourceVersion,
          size,
          readAt: now,
          relistedAt,
        },
      };
    }
    if ('failure' in followed) {
      const { failure } = followed;
      const entry = { ...base, state: 'failed' as const, count: 0, failure };
      return fallBackToCached({ entry, items: [] }, cached);
    }
    cannotWatch = followed.relist === 'always';
  }
  const read = await readKind(request, relist ? plan : inOrder(plan, cached), {
    ...options,
  });
  return read.entry.state === 'complete'
    ? remembered(read, { cached, now, relist, cannotWatch })
    : fallBackToCached(read, cached);
}

function momentOf(
  cached: CachedList | undefined,
  { versions }: KindPlan,
  watchFrom: number,
) {
  const { version } = cached?.entry ?? {};
  const { resourceVersion, items = [], size = 0, cannotWatch } = cached ?? {};
  return resourceVersion !== undefined &&
    version !== undefined &&
    versions.includes(version) &&
    (items.length >= watchFrom || size > smallSize) &&
    !cannotWatch
    ? { items, resourceVersion, version }
    : undefined;
}

// The version that worked last time goes first, since another one may cost a failure each time.
function inOrder(plan: KindPlan, cached: CachedList | undefined): KindPlan {
  const version = cached?.entry.version;
  return version !== undefined && plan.versions.includes(version)
    ? { ...plan, versions: [...new Set([version, ...plan.versions])] }
    : plan;
}

function remembered(
  { entry, items: read, resourceVersion, size = 0 }: KindResult,
  {
    cached,
    now,
    relist,
    cannotWatch,
  }: {
    cached?: CachedList;
    now: number;
    relist: boolean;
    cannotWatch: boolean;
  },
): ListSyncResult {
  const items =
    cached && cached.entry.version === entry.version
      ? reuseItems(cached.items, read)
      : read;
  return {
    entry,
    items,
    cached: {
      entry,
      items,
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
      size,
      readAt: now,
      relistedAt: cached && !relist ? cached.relistedAt : now,
      ...(cannotWatch ? { cannotWatch } : {}),
    },
  };
}
