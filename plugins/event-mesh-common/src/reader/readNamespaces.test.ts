import { fakeClock } from './__testUtils__/fakeClock';
import { fakeServer, group } from './__testUtils__/fakeServer';
import { text } from './__testUtils__/responses';
import { refreshCluster } from './refreshCluster';
import { ClusterReading } from './refreshOptions';
import { KindToRead, ReadScope } from '../model';

const plurals = ['brokers', 'triggers', 'sequences', 'parallels'];
const kinds: readonly KindToRead[] = [
  ...plurals.map(plural => ({ group, kind: plural, plural, versions: ['v1'] })),
  { group: '', kind: 'Namespace', plural: 'namespaces', versions: ['v1'] },
];

/** A cluster that allows reads in some namespaces, possibly the list of namespaces, and nothing else. */
function setUp(options: {
  readonly allowed: readonly string[];
  readonly listed?: readonly string[];
  readonly scope?: Partial<ReadScope>;
  readonly forbidsToo?: RegExp;
}) {
  const { allowed, listed, scope, forbidsToo } = options;
  const server = fakeServer([...plurals, 'namespaces'], {
    forbids: path => {
      const namespace = /\/namespaces\/([^/?]+)\//.exec(path)?.[1];
      return /\/namespaces\?/.test(path)
        ? listed === undefined
        : !allowed.includes(namespace ?? '') || !!forbidsToo?.test(path);
    },
  });
  listed?.forEach(name => server.put('namespaces', name, undefined, ''));
  const clock = fakeClock();
  let reading: ClusterReading | undefined;
  const read = async () => {
    server.asked.splice(0);
    reading = await refreshCluster(
      server.transport,
      { cluster: 'c', kinds, namespaces: [], ...scope },
      { clock, previous: reading },
    );
    return reading.snapshot;
  };
  return { server, clock, read };
}

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `n${String(i).padStart(2, '0')}`);

function inNamespaces(asked: readonly string[]) {
  return asked.filter(path => /\/namespaces\/[^/?]+\//.test(path));
}

describe('readNamespaces in a cluster without cluster-wide access', () => {
  it('reads the readable namespaces from the list of namespaces', async () => {
    const { server, read } = setUp({
      allowed: ['shop'],
      listed: ['kube-system', 'other', 'shop'],
    });
    server.put('brokers', 'b', undefined, 'shop');
    server.put('brokers', 'hidden', undefined, 'other');
    const { lists, loadReport } = await read();
    expect(lists.find(list => list.kind === 'brokers')?.items).toMatchObject([
      { metadata: { name: 'b' } },
    ]);
    expect(loadReport.namespaces).toEqual({
      read: ['shop'],
      refused: ['kube-system', 'other'],
      notTried: 0,
    });
    expect(loadReport.failure).toBeUndefined();
    const brokers = loadReport.entries.filter(({ kind }) => kind === 'brokers');
    expect(brokers).toMatchObject([
      {
        state: 'forbidden',
        failure: { missingRule: { resource: 'brokers', verb: 'list' } },
      },
      { state: 'complete', namespace: 'shop', count: 1 },
    ]);
  });

  it('probes at most two kinds in a forbidden namespace', async () => {
    const { server, read } = setUp({ allowed: [], listed: ['other'] });
    await read();
    expect(inNamespaces(server.asked)).toEqual([
      `/apis/${group}/v1/namespaces/other/brokers?limit=500&pretty=false`,
      `/apis/${group}/v1/namespaces/other/triggers?limit=500&pretty=false`,
    ]);
  });

  it('does not repeat forbidden lists, cluster-wide or in a namespace', async () => {
    const { server, clock, read } = setUp({
      allowed: ['shop'],
      listed: ['other', 'shop'],
      forbidsToo: /sequences/,
    });
    await read();
    const { loadReport } = await read();
    expect(inNamespaces(server.asked)).toEqual(
      ['brokers', 'triggers', 'parallels'].map(
        plural =>
          `/apis/${group}/v1/namespaces/shop/${plural}?limit=500&pretty=false`,
      ),
    );
    expect(server.asked).toHaveLength(3 + 1);
    expect(loadReport.namespaces?.refused).toEqual(['other']);
    expect(loadReport.entries).toContainEqual(
      expect.objectContaining({
        kind: 'sequences',
        namespace: 'shop',
        state: 'forbidden',
        failure: expect.objectContaining({
          missingRule: {
            apiGroup: group,
            resource: 'sequences',
            verb: 'list',
            namespace: 'shop',
          },
        }),
      }),
    );
    clock.advance(300_000);
    await read();
    expect(inNamespaces(server.asked).join()).toContain('other');
  });

  it('reads the configured fallback namespaces if namespaces cannot be listed', async () => {
    const { read } = setUp({
      allowed: ['shop'],
      scope: { fallbackNamespaces: ['shop', 'typo'] },
    });
    const { loadReport } = await read();
    expect(loadReport.namespaces).toEqual({
      read: ['shop'],
      refused: ['typo'],
      notTried: 0,
    });
  });

  it('does not probe when no namespace names are known', async () => {
    const { server, read } = setUp({ allowed: ['shop'] });
    const { loadReport } = await read();
    expect(inNamespaces(server.asked)).toEqual([]);
    expect(loadReport.namespaces).toBeUndefined();
  });

  it('probes twenty namespaces at a time, configured ones first, and reports the number not tried', async () => {
    const { server, read } = setUp({
      allowed: ['n44'],
      listed: names(45),
      scope: { fallbackNamespaces: ['n40'] },
    });
    const tried = () =>
      new Set(
        inNamespaces(server.asked).map(
          path => /namespaces\/([^/]+)/.exec(path)?.[1],
        ),
      );
    const first = await read();
    expect(tried().size).toBe(20);
    expect(tried()).toContain('n40');
    expect(first.loadReport.namespaces).toMatchObject({
      read: [],
      notTried: 25,
    });
    await read();
    const third = await read();
    expect(third.loadReport.namespaces).toMatchObject({
      read: ['n44'],
      notTried: 0,
    });
    await read();
    expect([...tried()]).toEqual(['n44']);
  });

  it('stops at twenty readable namespaces', async () => {
    const { server, read } = setUp({ allowed: names(30), listed: names(30) });
    await read();
    const { loadReport } = await read();
    expect(loadReport.namespaces).toMatchObject({ refused: [], notTried: 10 });
    expect(loadReport.namespaces?.read).toHaveLength(20);
    expect(inNamespaces(server.asked)).toHaveLength(20 * plurals.length);
  });

  it('keeps the cached lists of a namespace after a transient failure', async () => {
    const { server, clock, read } = setUp({
      allowed: ['a', 'b'],
      listed: ['a', 'b'],
    });
    server.put('brokers', 'x', undefined, 'a');
    server.put('brokers', 'y', undefined, 'b');
    const first = await read();
    server.faults.push(path =>
      path.includes('/b/brokers') ? text('', 504) : undefined,
    );
    const second = await read();
    expect(second.lists).toBe(first.lists);
    expect(
      second.loadReport.entries
        .filter(({ kind }) => kind === 'brokers')
        .map(({ namespace, state }) => [namespace, state]),
    ).toEqual([
      [undefined, 'forbidden'],
      ['a', 'complete'],
      ['b', 'stale'],
    ]);
    server.faults.push(() => text('', 504));
    clock.advance(300_000);
    const third = await read();
    expect(server.asked).toEqual(['/apis']);
    const brokers = (lists: typeof first.lists) =>
      lists.find(({ kind }) => kind === 'brokers');
    expect(brokers(third.lists)).toBe(brokers(first.lists));
  });

  it('reads cluster-wide after access is granted', async () => {
    const allowed = ['a'];
    const { server, clock, read } = setUp({ allowed, listed: ['a', 'b'] });
    server.put('brokers', 'x', undefined, 'a');
    server.put('brokers', 'y', undefined, 'b');
    await read();
    allowed.push('');
    clock.advance(300_000);
    const { lists, loadReport } = await read();
    expect(inNamespaces(server.asked)).toEqual([]);
    expect(lists.find(list => list.kind === 'brokers')?.items).toHaveLength(2);
    expect(loadReport.namespaces).toBeUndefined();
  });

  it('does not read namespaces outside the read scope', async () => {
    const { server, read } = setUp({
      allowed: ['a'],
      listed: ['a', 'b'],
      scope: { namespaces: ['b'], fallbackNamespaces: ['a'] },
    });
    const { loadReport } = await read();
    expect(inNamespaces(server.asked).every(path => /\/b\//.test(path))).toBe(
      true,
    );
    expect(loadReport.namespaces).toBeUndefined();
  });

  it('does not probe for kinds that only have a source-like name', async () => {
    const guessed = { ...kinds[0], foundBy: 'name' as const };
    const { server, read } = setUp({
      allowed: ['a'],
      listed: ['a'],
      scope: { kinds: [guessed, kinds[4]] },
    });
    await read();
    expect(inNamespaces(server.asked)).toEqual([]);
  });
});
