import {
  ClusterSnapshot,
  ResourceCache,
} from 'backstage-plugin-event-mesh-common';
import { JoinCache, JoinedMesh } from './JoinCache';

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

const old = snapshot('2026-01-01T00:00:00Z');

function statesOf(joined: JoinedMesh | undefined) {
  return [...(joined?.mesh.resources.values() ?? [])].map(
    ({ status }) => status.state,
  );
}

describe('the mesh of two moments', () => {
  const cache = new JoinCache(new ResourceCache());
  const joinSnapshots = (snapshots: readonly ClusterSnapshot[], now: number) =>
    cache.now({ about: '', snapshots, now }, undefined)?.joined;

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

describe('the mesh after a refresh', () => {
  it('parses only the objects that changed', () => {
    const parsed: string[] = [];
    const object = (name: string) => ({
      metadata: { name, namespace: 'n' },
      get spec() {
        parsed.push(name);
        return {};
      },
    });
    const [list] = old.lists;
    const [a, b] = [object('a'), object('b')];
    const cache = new JoinCache(new ResourceCache());
    const join = (items: readonly unknown[]) =>
      cache.now(
        {
          about: '',
          snapshots: [{ ...old, lists: [{ ...list, items }] }],
          now: start,
        },
        undefined,
      )?.joined.mesh.resources.size;
    expect(join([a, b])).toBe(2);
    expect(new Set(parsed)).toEqual(new Set(['a', 'b']));
    parsed.splice(0);
    expect(join([a, object('c')])).toBe(2);
    expect(new Set(parsed)).toEqual(new Set(['c']));
  });
});
