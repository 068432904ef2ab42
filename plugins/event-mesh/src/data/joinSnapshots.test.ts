import type { ClusterSnapshot } from 'backstage-plugin-event-mesh-common';
import { joinSnapshots as join } from './joinSnapshots';

const start = Date.parse('2026-01-01T00:10:00Z');

function snapshot(
  createdAt: string,
  rest: Partial<ClusterSnapshot> = {},
): ClusterSnapshot {
  return {
    cluster: 'c',
    readAt: start,
    lists: [
      {
        group: 'eventing.knative.dev',
        version: 'v1',
        kind: 'Broker',
        plural: 'brokers',
        items: [
          {
            metadata: {
              name: 'b',
              namespace: 'n',
              creationTimestamp: createdAt,
            },
          },
        ],
      },
    ],
    loadReport: {
      cluster: 'c',
      requests: 1,
      entries: [
        {
          group: 'eventing.knative.dev',
          kind: 'Broker',
          plural: 'brokers',
          state: 'complete',
          count: 1,
        },
      ],
    },
    ...rest,
  };
}

function joinSnapshots(snapshots: readonly ClusterSnapshot[], now: number) {
  return join({ about: '', snapshots, now }, undefined)?.joined;
}

const old = snapshot('2026-01-01T00:00:00Z');

function statesOf(joined: ReturnType<typeof joinSnapshots>) {
  return [...(joined?.mesh.resources.values() ?? [])].map(
    ({ status }) => status.state,
  );
}

describe('the mesh of two moments', () => {
  it('is the same where only the time of reading differs', () => {
    const first = joinSnapshots([old], start);
    const later = { ...old, readAt: start + 30_000 };
    expect(joinSnapshots([later], start + 3_600_000)).toBe(first);
  });

  it.each<[string, Partial<ClusterSnapshot>]>([
    ['a list differs', { lists: [...old.lists] }],
    ['the definitions differ', { definitions: [] }],
    ['the cluster differs', { cluster: 'd' }],
    [
      'a kind could not be read',
      {
        loadReport: {
          ...old.loadReport,
          entries: [{ ...old.loadReport.entries[0], state: 'stale' }],
        },
      },
    ],
    [
      'Knative was installed meanwhile',
      { loadReport: { ...old.loadReport, knativeInstalled: true } },
    ],
  ])('is made anew where %s', (_, change) => {
    const first = joinSnapshots([old], start);
    expect(joinSnapshots([{ ...old, ...change }], start)).not.toBe(first);
  });

  it('is made anew where there is another cluster', () => {
    const first = joinSnapshots([old], start);
    expect(joinSnapshots([old, { ...old, cluster: 'd' }], start)).not.toBe(
      first,
    );
  });

  it('is made anew once a new object should have been looked at by its controller', () => {
    const young = snapshot('2026-01-01T00:09:50Z');
    const first = joinSnapshots([young], start);
    expect(joinSnapshots([young], start + 49_000)).toBe(first);
    const second = joinSnapshots([young], start + 51_000);
    expect(statesOf(first)).toEqual(['unknown']);
    expect(statesOf(second)).toEqual(['notReconciled']);
    expect(joinSnapshots([young], start + 3_600_000)).toBe(second);
  });
});
