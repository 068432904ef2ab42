import fc from 'fast-check';
import { fakeClock } from './__testUtils__/fakeClock';
import { fakeServer, group } from './__testUtils__/fakeServer';
import { json, status, text } from './__testUtils__/responses';
import { createLimiter } from './createLimiter';
import { objectMeta } from './objectMeta';
import { refreshCluster } from './refreshCluster';
import { ClusterReading, RefreshOptions } from './refreshOptions';
import { KindToRead, LoadEntry, ReadScope, TransportResponse } from '../model';

const kinds = ['Broker', 'Trigger'].map(
  (kind): KindToRead => ({
    group,
    kind,
    plural: `${kind.toLowerCase()}s`,
    versions: ['v1'],
  }),
);

function setUp(
  options: Partial<RefreshOptions> = {},
  scope: Partial<ReadScope> = {},
) {
  const server = fakeServer(['brokers', 'triggers']);
  const clock = fakeClock();
  let reading: ClusterReading | undefined;
  const read = async (more: Partial<RefreshOptions> = {}) => {
    server.asked.splice(0);
    reading = await refreshCluster(
      server.transport,
      { cluster: 'c', kinds, namespaces: [], ...scope },
      {
        clock,
        watchFrom: 3,
        ...options,
        ...more,
        previous: reading,
      },
    );
    return reading;
  };
  return { server, clock, read };
}

function fill(server: ReturnType<typeof fakeServer>, count: number) {
  for (let i = 0; i < count; i += 1) {
    server.put('triggers', `t${i}`);
  }
  server.put('brokers', 'b');
}

function rows(entries: readonly LoadEntry[]) {
  return entries.map(
    ({ kind, namespace = '*', state, count }) =>
      `${kind} ${namespace} ${state} ${count}`,
  );
}

function itemsOf({ snapshot }: ClusterReading, kind: string) {
  return snapshot.lists.find(list => list.kind === kind)?.items ?? [];
}

const isWatch = (path: string) => path.includes('watch=1');

describe('refreshCluster on a second refresh', () => {
  it('watches a long list and relists a short one', async () => {
    const { server, read } = setUp();
    fill(server, 3);
    await read();
    await read();
    expect(server.asked).toEqual([
      `/apis/${group}/v1/brokers?limit=500&pretty=false`,
      expect.stringMatching(
        /^\/apis\/[^/]+\/v1\/triggers\?watch=1&resourceVersion=\d+&timeoutSeconds=1&allowWatchBookmarks=true$/,
      ),
    ]);
  });

  it('watches a list that is long in characters only', async () => {
    const { server, read } = setUp();
    server.put('brokers', 'b', 'x'.repeat(131_072));
    server.put('triggers', 't', 'x'.repeat(130_000));
    await read();
    await read();
    const short = `/apis/${group}/v1/triggers?limit=500&pretty=false`;
    expect(server.asked).toContain(short);
    expect(server.asked.filter(isWatch)).toEqual([
      expect.stringContaining('/brokers?'),
    ]);
    await read();
    expect(server.asked.filter(isWatch)).toHaveLength(1);
  });

  it('keeps identity when no object changed', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    const first = await read();
    const second = await read();
    expect(second.snapshot.lists).toBe(first.snapshot.lists);
    expect(second.changes).toEqual([]);
    expect(first.changes).toEqual([]);
  });

  it('returns the current objects and the changes', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    const first = await read();
    server.put('triggers', 't1', 'other');
    server.put('triggers', 'new');
    server.take('triggers', 't0');
    server.put('brokers', 'c');
    const second = await read();
    expect(new Set(itemsOf(second, 'Trigger'))).toEqual(
      new Set(server.objectsOf('triggers')),
    );
    expect(itemsOf(second, 'Trigger')).toContain(itemsOf(first, 'Trigger')[2]);
    expect(itemsOf(second, 'Broker')[0]).toBe(itemsOf(first, 'Broker')[0]);
    expect(
      second.changes.map(({ type, ref }) => `${type} ${ref.kind} ${ref.name}`),
    ).toEqual([
      'new Broker c',
      'changed Trigger t1',
      'new Trigger new',
      'gone Trigger t0',
    ]);
    expect(rows(second.snapshot.loadReport.entries)).toEqual([
      'Broker * complete 2',
      'Trigger * complete 4',
    ]);
  });

  it('continues from the resource version of the previous watch', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.put('triggers', 'a');
    await read();
    server.put('triggers', 'b');
    const { changes } = await read();
    expect(changes.map(({ ref }) => ref.name)).toEqual(['b']);
  });

  it.each<[string, TransportResponse | undefined]>([
    ['the resource version is expired', undefined],
    ['the server responds with an expired status', status(410, 'Expired')],
    [
      'a line is truncated',
      text('{"type":"ADDED","obj', 200, 'application/json'),
    ],
    ['a sign-in page is returned', text('<html>', 200, 'text/html')],
    ['the watch is forbidden', status(403, 'Forbidden')],
    ['the watch fails', status(500, 'InternalError')],
  ])('relists when %s', async (_, answer) => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.put('triggers', 't1', 'other');
    server.compact();
    if (answer) {
      server.faults.push(path => (isWatch(path) ? answer : undefined));
    }
    const { changes, snapshot } = await read();
    expect(changes).toMatchObject([{ type: 'changed', ref: { name: 't1' } }]);
    expect(snapshot.loadReport.failure).toBeUndefined();
    expect(rows(snapshot.loadReport.entries)).toContain('Trigger * complete 4');
    expect(server.asked.filter(path => path.includes('triggers'))).toEqual([
      expect.stringContaining('watch=1'),
      `/apis/${group}/v1/triggers?limit=500&pretty=false`,
    ]);
  });

  it('does not repeat a failed watch before the next relist', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.faults.push(path =>
      isWatch(path) ? status(403, 'Forbidden') : undefined,
    );
    await read();
    await read();
    expect(server.asked.filter(isWatch)).toEqual([]);
    await read({ relistMilliseconds: 0 });
    await read();
    expect(server.asked.filter(isWatch)).toHaveLength(1);
  });

  it('relists every list within ten to fifteen minutes, in turns', async () => {
    const { server, clock, read } = setUp({ watchFrom: 0 });
    fill(server, 4);
    await read();
    const anew: string[] = [];
    for (let minute = 1; minute <= 15; minute += 1) {
      clock.advance(60_000);
      await read();
      const plurals = server.asked.flatMap(
        path => /(\w+)\?limit=/.exec(path)?.[1] ?? [],
      );
      anew.push(...plurals.map(plural => `${plural} ${minute}`));
    }
    expect(anew).toHaveLength(2);
    expect(anew.join()).toMatch(/brokers 1[0-5]/);
    expect(anew.join()).toMatch(/triggers 1[0-5]/);
    expect(new Set(anew.map(line => line.split(' ')[1]))).toHaveProperty(
      'size',
      2,
    );
  });

  it('corrects on relist a change that a silent watch missed', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.put('triggers', 'late');
    server.faults.push(path => (isWatch(path) ? text('', 200) : undefined));
    expect((await read()).changes).toEqual([]);
    const { changes } = await read({ relistMilliseconds: 0 });
    expect(changes.map(({ ref }) => ref.name)).toEqual(['late']);
  });

  it.each(['', '0', '000'])(
    'never watches from resource version "%s"',
    async resourceVersion => {
      const { server, read } = setUp({ watchFrom: 0 });
      server.faults.push(path =>
        path.includes('triggers')
          ? json({ metadata: { resourceVersion }, items: [] })
          : undefined,
      );
      await read();
      await read();
      expect(
        server.asked.filter(path => isWatch(path) && /triggers/.test(path)),
      ).toEqual([]);
    },
  );

  it('keeps one watch in flight at a time over all clusters that share a limiter', async () => {
    const watchLimiter = createLimiter(1);
    const scenarios = ['a', 'b', 'c'].map(() =>
      setUp({ watchLimiter, watchFrom: 0 }),
    );
    let running = 0;
    let most = 0;
    const counted = scenarios.map(({ server }) => ({
      ...server,
      transport: async (path: string) => {
        running += isWatch(path) ? 1 : 0;
        most = Math.max(most, running);
        const answer = await server.transport(path);
        running -= isWatch(path) ? 1 : 0;
        return answer;
      },
    }));
    const clock = fakeClock();
    const scope = { cluster: 'c', kinds, namespaces: [] };
    const options = { clock, watchLimiter, watchFrom: 0 };
    const first = await Promise.all(
      counted.map(({ transport }) => refreshCluster(transport, scope, options)),
    );
    await Promise.all(
      counted.map(({ transport }, i) =>
        refreshCluster(transport, scope, { ...options, previous: first[i] }),
      ),
    );
    expect(most).toBe(1);
  });
});

describe('refreshCluster with cached discovery', () => {
  it('repeats discovery after five minutes, not earlier', async () => {
    const { server, clock, read } = setUp();
    fill(server, 1);
    await read();
    clock.advance(299_999);
    await read();
    expect(server.asked).not.toContain('/apis');
    clock.advance(1);
    await read();
    expect(server.asked).toContain('/apis');
  });

  it('repeats discovery after a kind disappeared', async () => {
    const { server, read } = setUp();
    fill(server, 1);
    await read();
    server.faults.push(path =>
      path.includes('brokers') ? text('404 page not found', 404) : undefined,
    );
    const { changes } = await read();
    expect(changes).toMatchObject([{ type: 'gone', ref: { kind: 'Broker' } }]);
    await read();
    expect(server.asked).toContain('/apis');
  });

  it('does not list absent kinds again', async () => {
    const absent = { ...kinds[0], kind: 'Parallel', plural: 'parallels' };
    const { server, read } = setUp({}, { kinds: [...kinds, absent] });
    await read();
    const { snapshot } = await read();
    expect(server.asked.filter(path => /parallels/.test(path))).toEqual([]);
    expect(rows(snapshot.loadReport.entries)).toContain('Parallel * absent 0');
  });

  it('requests discovery and definitions once and caches both', async () => {
    const definitions = 'customresourcedefinitions';
    const { server, clock, read } = setUp(
      {},
      { kinds: told => (told.definitions ? kinds : kinds.slice(0, 1)) },
    );
    server.faults.push(path =>
      path.includes(definitions)
        ? json({ metadata: {}, items: [{ metadata: { name: 'x' } }] })
        : undefined,
    );
    server.faults.push(path =>
      path === '/apis'
        ? json({
            kind: 'APIGroupDiscoveryList',
            items: ['apiextensions.k8s.io', group].map(name => ({
              metadata: { name },
              versions: [
                {
                  version: 'v1',
                  resources: [definitions, 'brokers', 'triggers'].map(
                    resource => ({ resource, scope: 'Namespaced' }),
                  ),
                },
              ],
            })),
          })
        : undefined,
    );
    fill(server, 1);
    const first = await read();
    expect(server.asked).toHaveLength(4);
    const second = await read();
    expect(server.asked).toHaveLength(2);
    expect(second.snapshot.definitions).toBe(first.snapshot.definitions);
    expect(second.snapshot.lists).toBe(first.snapshot.lists);
    expect(second.snapshot.loadReport.entries).toEqual(
      first.snapshot.loadReport.entries,
    );
    clock.advance(300_000);
    server.faults.unshift(path =>
      path.includes(definitions) ? text('', 504) : undefined,
    );
    const third = await read();
    expect(third.snapshot.definitions).toBe(first.snapshot.definitions);
    expect(rows(third.snapshot.loadReport.entries)).toContain(
      'Trigger * complete 1',
    );
  });
});

describe('refreshCluster with transient failures', () => {
  const unreachable = () => text('', 504);

  it('marks the cached list as stale, with the failure and the read time', async () => {
    const { server, clock, read } = setUp();
    fill(server, 4);
    const first = await read();
    clock.advance(30_000);
    server.faults.push(path =>
      path.includes('triggers') ? unreachable() : undefined,
    );
    const second = await read();
    expect(itemsOf(second, 'Trigger')).toBe(itemsOf(first, 'Trigger'));
    expect(second.snapshot.readAt).toBe(first.snapshot.readAt);
    expect(second.snapshot.loadReport.entries).toMatchObject([
      { kind: 'Broker', state: 'complete' },
      {
        kind: 'Trigger',
        state: 'stale',
        count: 4,
        readAt: first.snapshot.readAt,
        failure: { code: 'clusterUnreachable' },
      },
    ]);
  });

  it('resumes watches after recovery', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.faults.push(unreachable);
    const down = await read();
    expect(down.snapshot.loadReport.failure).toMatchObject({
      code: 'clusterUnreachable',
    });
    expect(down.changes).toEqual([]);
    server.faults.splice(0);
    server.put('triggers', 'late');
    const back = await read();
    expect(server.asked.filter(isWatch)).toHaveLength(1);
    expect(back.changes.map(({ ref }) => ref.name)).toEqual(['late']);
    expect(back.snapshot.loadReport.failure).toBeUndefined();
  });

  it('keeps all cached lists if discovery fails too', async () => {
    const { server, clock, read } = setUp();
    fill(server, 4);
    const first = await read();
    clock.advance(300_000);
    server.faults.push(unreachable);
    const second = await read();
    expect(server.asked).toEqual(['/apis']);
    expect(second.snapshot.lists).toBe(first.snapshot.lists);
    expect(second.snapshot.loadReport.knativeInstalled).toBe(true);
    expect(rows(second.snapshot.loadReport.entries)).toEqual([
      'Broker * stale 1',
      'Trigger * stale 4',
    ]);
  });

  it.each<[string, TransportResponse]>([
    ['cluster credential', status(401, 'Unauthorized')],
    [
      'Backstage session',
      json({ error: { name: 'AuthenticationError', message: '' } }, 401),
    ],
    [
      'cluster sign-in of the user',
      json({ error: { name: 'Error', message: 'Auth token not found' } }, 500),
    ],
  ])('keeps all cached lists after an expired %s', async (_, answer) => {
    const { server, read } = setUp();
    fill(server, 4);
    const first = await read();
    server.faults.push(() => answer);
    const second = await read();
    expect(second.snapshot.lists).toBe(first.snapshot.lists);
    expect(rows(second.snapshot.loadReport.entries)).toEqual([
      'Broker * stale 1',
      'Trigger * stale 4',
    ]);
  });

  it('stays stale through a second failure', async () => {
    const { server, clock, read } = setUp();
    fill(server, 4);
    const first = await read();
    server.faults.push(unreachable);
    await read();
    clock.advance(30_000);
    const third = await read();
    expect(third.snapshot.lists).toBe(first.snapshot.lists);
    expect(third.snapshot.readAt).toBe(first.snapshot.readAt);
  });

  it('prefers a complete cached list to a partial new one', async () => {
    const { server, read } = setUp({ pageSize: 2, watchFrom: 100 });
    fill(server, 4);
    await read();
    server.faults.push(path =>
      path.includes('continue') ? unreachable() : undefined,
    );
    const { snapshot } = await read();
    expect(rows(snapshot.loadReport.entries)).toContain('Trigger * stale 4');
  });

  it.each<[string, TransportResponse]>([
    ['forbidden', status(403, 'Forbidden')],
    ['gone', text('404 page not found\n', 404, 'text/plain')],
    [
      'behind a proxy that denies access',
      json(
        { error: { name: 'NotAllowedError', message: 'Unauthorized' } },
        403,
      ),
    ],
  ])('drops a cached list that is %s', async (_, answer) => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.faults.push(path =>
      path.includes('triggers') ? answer : undefined,
    );
    const second = await read();
    expect(itemsOf(second, 'Trigger')).toEqual([]);
    server.faults.splice(0);
    await read();
    expect(server.asked.filter(isWatch)).toEqual([]);
  });

  it('reports a failed list if the cached one is empty', async () => {
    const { server, read } = setUp();
    await read();
    server.faults.push(path =>
      path.includes('triggers') ? unreachable() : undefined,
    );
    const { snapshot } = await read();
    expect(rows(snapshot.loadReport.entries)).toContain('Trigger * failed 0');
  });

  it('does not report unreadable objects as gone', async () => {
    const { server, read } = setUp();
    fill(server, 4);
    await read();
    server.faults.push(() => status(403, 'Forbidden'));
    expect((await read()).changes).toEqual([]);
  });
});

describe('refreshCluster over random sequences of changes and failures', () => {
  const step = fc.record({
    what: fc.constantFrom('put', 'take', 'compact', 'nothing', 'down'),
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    spec: fc.nat(3),
  });

  it('returns the objects of the server and the changes that lead there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 5 }),
        async (rounds, relistMilliseconds) => {
          const { server, clock, read } = setUp({
            relistMilliseconds,
            watchFrom: 1,
          });
          const followed = new Set<string>();
          await read();
          for (const steps of rounds) {
            server.faults.splice(0);
            for (const { what, name, spec } of steps) {
              if (what === 'put') {
                server.put('triggers', name, spec);
              } else if (what === 'take') {
                server.take('triggers', name);
              } else if (what === 'compact') {
                server.compact();
              } else if (what === 'down') {
                server.faults.push(() => text('', 504));
              }
            }
            clock.advance(1);
            const { snapshot, changes } = await read();
            for (const { type, ref } of changes) {
              if (type === 'gone') {
                followed.delete(ref.name);
              } else {
                followed.add(ref.name);
              }
            }
            const items = snapshot.lists.flatMap(list => list.items);
            const held = server.objectsOf('triggers');
            const isDown = snapshot.loadReport.failure !== undefined;
            const shown = isDown ? held : items;
            expect(new Set(shown)).toEqual(new Set(held));
            expect(shown).toHaveLength(held.length);
            expect([...followed].sort()).toEqual(
              items.map(item => objectMeta(item)?.name).sort(),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
