import {
  ClusterReading,
  ObjectChange,
  refId,
} from 'backstage-plugin-event-mesh-common';

/**
 * A change, and when it was noticed.
 *
 * @internal
 */
export type RecentChange = {
  readonly type: ObjectChange['type'];
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** What is remembered of one cluster between two readings. @internal */
export type ClusterRead = Pick<ClusterReading, 'snapshot'> & {
  readonly memory?: ClusterReading['memory'];
  /** By the ids of the objects. */
  readonly recent?: ReadonlyMap<string, RecentChange>;
  /** How many readings in a row failed as a whole. */
  readonly failures: number;
  /** Of the time between two readings, 0 to 1: clients that failed together do not come back together. */
  readonly jitter?: number;
  /** Somebody asked for all to be read anew: what is served may have changed too. */
  readonly rediscover?: boolean;
};

// Long enough to be noticed by somebody who looked away for a moment.
const recentMilliseconds = 120_000;

/**
 * What is remembered after one more reading.
 *
 * @internal
 */
export function nextClusterRead(
  previous: ClusterRead | undefined,
  { snapshot, memory, changes }: ClusterReading,
  { now, jitter }: { readonly now: number; readonly jitter: number },
): ClusterRead {
  const failed = snapshot.loadReport.failure !== undefined;
  return {
    snapshot,
    memory,
    recent: recentChanges(previous?.recent, changes, now),
    failures: failed ? (previous?.failures ?? 0) + 1 : 0,
    jitter,
  };
}

function recentChanges(
  before: ReadonlyMap<string, RecentChange> = new Map(),
  changes: readonly ObjectChange[],
  now: number,
): ReadonlyMap<string, RecentChange> {
  const recent = [...before].filter(
    ([, { at }]) => now - at < recentMilliseconds,
  );
  return changes.length === 0 && recent.length === before.size
    ? before
    : new Map([
        ...recent,
        ...changes.map(
          ({ type, ref }) => [refId(ref), { type, at: now }] as const,
        ),
      ]);
}

/**
 * Whether the next reading would open a dialog to sign in, which nobody but the person at the page may bring about.
 *
 * @internal
 */
export function asksSomebody(read: ClusterRead | undefined): boolean {
  return read?.snapshot.loadReport.failure?.code === 'clusterTokenMissing';
}

const longestPauseSeconds = 600;

/** So that a cluster that takes many requests is not asked all the time. */
const secondsPerRequest = 0.25;

/**
 * How long to wait before a cluster is read again.
 *
 * @internal
 */
export function pauseSeconds(
  refreshSeconds: number,
  read: ClusterRead | undefined,
): number {
  const { failure, requests = 0 } = read?.snapshot.loadReport ?? {};
  const asked = failure?.retryAfterSeconds ?? 0;
  const failures = read?.failures ?? 0;
  const doubled = refreshSeconds * 2 ** Math.min(failures, 10);
  const jitter = failures > 0 ? 1 + (read?.jitter ?? 0) / 4 : 1;
  const wanted = Math.max(doubled, asked, requests * secondsPerRequest);
  return Math.max(
    refreshSeconds,
    Math.min(wanted, longestPauseSeconds) * jitter,
  );
}
