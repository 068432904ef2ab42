import type {
  ClusterSnapshot,
  FailureCode,
  LoadEntry,
} from 'backstage-plugin-event-mesh-common';
import { keepLastGood } from './keepLastGood';

function entry(plural: string, rest: Partial<LoadEntry> = {}): LoadEntry {
  return {
    group: 'g',
    kind: plural,
    plural,
    state: 'complete',
    count: 1,
    ...rest,
  };
}

function failed(plural: string, code: FailureCode = 'timeout'): LoadEntry {
  const state = code === 'clusterForbidden' ? 'forbidden' : 'failed';
  return entry(plural, { state, count: 0, failure: { code } });
}

function snapshot(
  readAt: number,
  entries: readonly LoadEntry[],
  failure?: FailureCode,
): ClusterSnapshot {
  return {
    cluster: 'c',
    readAt,
    lists: entries
      .filter(({ count }) => count > 0)
      .map(({ group, kind, plural }) => ({
        group,
        kind,
        plural,
        version: 'v1',
        items: [readAt],
      })),
    loadReport: {
      cluster: 'c',
      entries,
      requests: 1,
      ...(failure
        ? { failure: { code: failure } }
        : { knativeInstalled: true }),
    },
  };
}

function itemsOf({ lists }: ClusterSnapshot) {
  return Object.fromEntries(lists.map(({ plural, items }) => [plural, items]));
}

describe('keepLastGood', () => {
  const before = snapshot(1, [entry('brokers'), entry('triggers')]);

  it('takes the new reading as it is where it went well', () => {
    const next = snapshot(2, [entry('brokers'), entry('triggers')]);
    expect(keepLastGood(before, next)).toBe(next);
  });

  it('takes the first reading as it is', () => {
    const next = snapshot(2, [failed('brokers')]);
    expect(keepLastGood(undefined, next)).toBe(next);
  });

  it('keeps one kind that failed, says that it is stale and why, and takes the others', () => {
    const next = snapshot(2, [entry('brokers'), failed('triggers')]);
    const kept = keepLastGood(before, next);
    expect(itemsOf(kept)).toEqual({ brokers: [2], triggers: [1] });
    expect(kept.loadReport.entries[1]).toEqual({
      ...entry('triggers'),
      state: 'stale',
      failure: { code: 'timeout' },
    });
    expect(kept.readAt).toBe(1);
  });

  it('keeps everything where the cluster is down, and still says so', () => {
    const code = 'clusterUnreachable';
    const next = snapshot(
      2,
      [failed('brokers', code), failed('triggers', code)],
      code,
    );
    const kept = keepLastGood(before, next);
    expect(itemsOf(kept)).toEqual({ brokers: [1], triggers: [1] });
    expect(kept.loadReport.failure).toEqual({ code });
    expect(kept.loadReport.knativeInstalled).toBe(true);
  });

  it('keeps a stale kind through a second failure', () => {
    const next = snapshot(2, [entry('brokers'), failed('triggers')]);
    const again = snapshot(3, [entry('brokers'), failed('triggers')]);
    const kept = keepLastGood(keepLastGood(before, next), again);
    expect(itemsOf(kept)).toEqual({ brokers: [3], triggers: [1] });
  });

  it.each<FailureCode>([
    'clusterForbidden',
    'permissionDenied',
    'clusterUnauthorized',
    'clusterUnknown',
    'notFound',
  ])('lets go of what %s takes away', code => {
    const next = snapshot(2, [entry('brokers'), failed('triggers', code)]);
    expect(keepLastGood(before, next)).toBe(next);
  });

  it('lets go of a kind that is forbidden in one namespace, though another one only failed', () => {
    const places = snapshot(1, [
      entry('brokers', { namespace: 'a' }),
      entry('brokers', { namespace: 'b' }),
    ]);
    const next = snapshot(2, [
      { ...failed('brokers'), namespace: 'a' },
      { ...failed('brokers', 'clusterForbidden'), namespace: 'b' },
    ]);
    expect(keepLastGood(places, next)).toBe(next);
  });

  it('has nothing to keep of a kind of which there was nothing', () => {
    const none = snapshot(1, [entry('brokers', { count: 0 })]);
    const next = snapshot(2, [failed('brokers')]);
    expect(keepLastGood(none, next)).toBe(next);
  });

  describe('kinds that only discovery and definitions tell of', () => {
    const definitions = (rest: Partial<LoadEntry> = {}): LoadEntry => ({
      ...entry('customresourcedefinitions', rest),
      group: 'apiextensions.k8s.io',
      kind: 'CustomResourceDefinition',
    });
    const acmes = entry('acmes', { foundBy: 'label' });
    const known: ClusterSnapshot = {
      ...snapshot(1, [entry('brokers'), acmes, definitions()]),
      definitions: ['acmes.acme.dev'],
    };

    it('are kept where definitions could not be read this time', () => {
      const failure = { code: 'timeout' as const };
      const next = snapshot(2, [
        entry('brokers'),
        definitions({ state: 'failed', count: 0, failure }),
      ]);
      const kept = keepLastGood(known, next);
      expect(itemsOf(kept)).toMatchObject({ brokers: [2], acmes: [1] });
      expect(kept.definitions).toEqual(['acmes.acme.dev']);
      expect(kept.loadReport.entries).toContainEqual({
        ...acmes,
        state: 'stale',
        failure,
      });
    });

    it('are kept where discovery failed', () => {
      const code = 'clusterUnreachable';
      const next = snapshot(2, [failed('brokers', code)], code);
      const kept = keepLastGood(known, next);
      expect(itemsOf(kept)).toMatchObject({ brokers: [1], acmes: [1] });
    });

    it.each([
      ['the definitions say so', definitions()],
      [
        'definitions may not be read any more',
        definitions({
          state: 'forbidden',
          count: 0,
          failure: { code: 'clusterForbidden' },
        }),
      ],
    ])('are let go where %s', (_, said) => {
      const next = snapshot(2, [entry('brokers'), said]);
      expect(keepLastGood(known, next)).toBe(next);
    });

    it('are let go where Backstage itself refuses', () => {
      const code = 'permissionDenied';
      const next = snapshot(2, [failed('brokers', code)], code);
      expect(keepLastGood(known, next)).toBe(next);
    });
  });
});
