import type { Failure, ObjectChange } from 'backstage-plugin-event-mesh-common';
import { ClusterRead, nextClusterRead, pauseSeconds } from './clusterRead';

function readWith(failures: number, failure?: Failure): ClusterRead {
  return {
    failures,
    snapshot: {
      cluster: 'c',
      readAt: 0,
      lists: [],
      loadReport: {
        cluster: 'c',
        entries: [],
        requests: 1,
        ...(failure ? { failure } : {}),
      },
    },
  };
}

describe('the pause between two readings', () => {
  it('is as configured before and after a good one', () => {
    expect(pauseSeconds(30, undefined)).toBe(30);
    expect(pauseSeconds(30, readWith(0))).toBe(30);
  });

  it('doubles with every failure in a row, up to ten minutes', () => {
    const failure: Failure = { code: 'timeout' };
    expect(
      [1, 2, 3, 20].map(n => pauseSeconds(30, readWith(n, failure))),
    ).toEqual([60, 120, 240, 600]);
  });

  it('is as long as the other side asks for', () => {
    const failure: Failure = { code: 'rateLimited', retryAfterSeconds: 90 };
    expect(pauseSeconds(30, readWith(1, failure))).toBe(90);
  });

  it('is never shorter than configured', () => {
    expect(pauseSeconds(3600, readWith(5, { code: 'timeout' }))).toBe(3600);
  });

  it('grows with the requests that a reading takes', () => {
    const read = readWith(0);
    const heavy = (requests: number) => ({
      ...read,
      snapshot: {
        ...read.snapshot,
        loadReport: { ...read.snapshot.loadReport, requests },
      },
    });
    expect([30, 120, 560, 9000].map(n => pauseSeconds(30, heavy(n)))).toEqual([
      30, 30, 140, 600,
    ]);
  });

  it('differs from client to client after a failure, and only then', () => {
    const failure: Failure = { code: 'timeout' };
    const pauses = (failures: number) =>
      [0, 0.5, 1].map(jitter =>
        pauseSeconds(30, { ...readWith(failures, failure), jitter }),
      );
    expect(pauses(1)).toEqual([60, 67.5, 75]);
    expect(pauses(0)).toEqual([30, 30, 30]);
  });
});

describe('what is remembered after a reading', () => {
  const memory = { round: 0, lists: new Map(), joined: new Map() };
  const change = (type: ObjectChange['type'], name: string): ObjectChange => ({
    type,
    ref: { cluster: 'c', group: 'g', kind: 'K', namespace: 'n', name },
  });
  const next = (
    previous: ClusterRead | undefined,
    now: number,
    changes: readonly ObjectChange[] = [],
    failure?: Failure,
  ) =>
    nextClusterRead(
      previous,
      { snapshot: readWith(0, failure).snapshot, memory, changes },
      { now, jitter: 0 },
    );

  it('counts the failures in a row', () => {
    const failure: Failure = { code: 'timeout' };
    const twice = next(next(undefined, 0, [], failure), 1, [], failure);
    expect(twice.failures).toBe(2);
    expect(next(twice, 2).failures).toBe(0);
  });

  it('holds a change for two minutes, and the last word on each object', () => {
    const first = next(undefined, 0, [change('new', 'a'), change('new', 'b')]);
    const second = next(first, 60_000, [change('gone', 'a')]);
    expect([...(second.recent ?? [])]).toEqual([
      ['c/g/K/n/a', { type: 'gone', at: 60_000 }],
      ['c/g/K/n/b', { type: 'new', at: 0 }],
    ]);
    expect([...(next(second, 120_000).recent ?? [])]).toHaveLength(1);
  });

  it('is the same changes where none came or went', () => {
    const first = next(undefined, 0, [change('new', 'a')]);
    expect(next(first, 1_000).recent).toBe(first.recent);
  });

  it('forgets that somebody asked for all anew', () => {
    expect(
      next({ ...readWith(0), rediscover: true }, 0).rediscover,
    ).toBeUndefined();
  });
});
