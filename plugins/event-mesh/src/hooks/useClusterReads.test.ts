import type { Failure } from 'backstage-plugin-event-mesh-common';
import { ClusterRead, pauseSeconds } from './useClusterReads';

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
});
