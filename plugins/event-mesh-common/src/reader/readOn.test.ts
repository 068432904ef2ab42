import { fakeClock } from './__testUtils__/fakeClock';
import { fakeServer, group } from './__testUtils__/fakeServer';
import { ChooseKinds, KindToRead, ReadScope } from '../model';
import { objectMeta } from './objectMeta';
import { refreshCluster } from './refreshCluster';
import { ClusterReading, RefreshOptions } from './refreshOptions';

const trigger: KindToRead = {
  group,
  kind: 'Trigger',
  plural: 'triggers',
  versions: ['v1'],
};
const broker: KindToRead = {
  group,
  kind: 'Broker',
  plural: 'brokers',
  versions: ['v1'],
};

/** Selects the Triggers cluster-wide, the Broker with a label, and the Brokers in the Triggers' namespaces. */
const follow: ChooseKinds = ({ read }) => {
  const triggers = read?.lists.find(({ kind }) => kind === 'Trigger');
  const namespaces = (triggers?.items ?? []).flatMap(
    item => objectMeta(item)?.namespace ?? [],
  );
  return [
    trigger,
    { ...broker, labelSelector: 'name=mine' },
    ...(namespaces.length > 0 ? [{ ...broker, namespaces }] : []),
  ];
};

function setUp(
  scope: Partial<ReadScope> = {},
  server = fakeServer(['brokers', 'triggers']),
) {
  const clock = fakeClock();
  let reading: ClusterReading | undefined;
  const read = async (more: Partial<RefreshOptions> = {}) => {
    server.asked.splice(0);
    reading = await refreshCluster(
      server.transport,
      { cluster: 'c', kinds: follow, namespaces: [], ...scope },
      {
        clock,
        ...(reading ? { previous: reading } : {}),
        ...more,
      },
    );
    return reading;
  };
  return { server, clock, read };
}

function fill(server: ReturnType<typeof fakeServer>) {
  server.put('triggers', 't', undefined, 'a');
  server.put('brokers', 'mine', undefined, 'b');
  server.put('brokers', 'near', undefined, 'a');
  server.put('brokers', 'far', undefined, 'z');
}

function brokersOf({ snapshot }: ClusterReading) {
  const list = snapshot.lists.find(({ kind }) => kind === 'Broker');
  return list?.items.map(item => objectMeta(item)?.name);
}

const lists = (asked: readonly string[]) =>
  asked.filter(path => /(triggers|brokers)\?/.test(path));

describe('readOn with kinds chosen by read lists', () => {
  it('reads a kind only in the chosen list scopes', async () => {
    const { server, read } = setUp();
    fill(server);
    const reading = await read();
    expect(lists(server.asked)).toEqual([
      `/apis/${group}/v1/triggers?limit=500&pretty=false`,
      `/apis/${group}/v1/brokers?limit=500&pretty=false&labelSelector=name%3Dmine`,
      `/apis/${group}/v1/namespaces/a/brokers?limit=500&pretty=false`,
    ]);
    expect(brokersOf(reading)).toEqual(['mine', 'near']);
  });

  it('reports one entry per list scope, with its label selector', async () => {
    const { server, read } = setUp();
    fill(server);
    const { snapshot } = await read();
    const rows = snapshot.loadReport.entries.filter(
      ({ kind }) => kind === 'Broker',
    );
    expect(rows).toMatchObject([
      { state: 'complete', count: 1, labelSelector: 'name=mine' },
      { state: 'complete', count: 1, namespace: 'a' },
    ]);
    expect(rows[0].namespace).toBeUndefined();
    expect(rows[1].labelSelector).toBeUndefined();
  });

  it('joins an object found by label and by namespace once', async () => {
    const { server, read } = setUp();
    server.put('triggers', 't', undefined, 'a');
    server.put('brokers', 'mine', undefined, 'a');
    expect(brokersOf(await read())).toEqual(['mine']);
  });

  it('keeps identity when no object changed', async () => {
    const { server, read } = setUp();
    fill(server);
    const first = await read();
    const second = await read();
    expect(second.snapshot.lists).toBe(first.snapshot.lists);
    expect(second.changes).toEqual([]);
  });

  it('follows changes of the lists that choose scopes', async () => {
    const { server, read } = setUp();
    fill(server);
    await read();
    server.put('triggers', 'u', undefined, 'z');
    const reading = await read();
    expect(brokersOf(reading)).toEqual(['mine', 'near', 'far']);
    expect(reading.changes.map(({ ref }) => ref.name)).toEqual(['u']);
  });

  it('stays within the namespaces of the read scope', async () => {
    const { server, read } = setUp({ namespaces: ['b'] });
    fill(server);
    server.put('triggers', 'v', undefined, 'b');
    await read();
    expect(lists(server.asked)).toEqual([
      `/apis/${group}/v1/namespaces/b/triggers?limit=500&pretty=false`,
      `/apis/${group}/v1/namespaces/b/brokers?limit=500&pretty=false&labelSelector=name%3Dmine`,
      `/apis/${group}/v1/namespaces/b/brokers?limit=500&pretty=false`,
    ]);
  });

  it('bounds the iteration when the kinds never converge', async () => {
    let count = 0;
    const endless: ChooseKinds = ({ read }) => {
      count += read ? 1 : 0;
      return [
        trigger,
        ...Array.from({ length: count }, (_, i) => ({
          ...broker,
          namespaces: [`n${i}`],
        })),
      ];
    };
    const { server, read } = setUp({ kinds: endless });
    await read();
    expect(lists(server.asked).length).toBeLessThan(20);
  });

  it('reads chosen scopes in readable namespaces if the cluster-wide lists are forbidden', async () => {
    const server = fakeServer(['brokers', 'triggers', 'namespaces'], {
      forbids: path => !/\/namespaces(\/a\/|\?)/.test(path),
    });
    const { read } = setUp(
      {
        kinds: discovered => [
          ...follow(discovered),
          ...(discovered.read?.entries.some(
            ({ state }) => state === 'forbidden',
          )
            ? [
                {
                  group: '',
                  kind: 'Namespace',
                  plural: 'namespaces',
                  versions: ['v1'],
                },
              ]
            : []),
        ],
      },
      server,
    );
    fill(server);
    server.put('namespaces', 'a', undefined, '');
    server.put('namespaces', 'z', undefined, '');
    const { snapshot } = await read();
    expect(snapshot.loadReport.namespaces).toEqual({
      read: ['a'],
      refused: ['z'],
      notTried: 0,
    });
    expect(lists(server.asked).filter(path => path.includes('/a/'))).toEqual([
      `/apis/${group}/v1/namespaces/a/triggers?limit=500&pretty=false`,
      `/apis/${group}/v1/namespaces/a/brokers?limit=500&pretty=false&labelSelector=name%3Dmine`,
      `/apis/${group}/v1/namespaces/a/brokers?limit=500&pretty=false`,
    ]);
  });
});

describe('refreshCluster with shared caches', () => {
  it('repeats neither recently read lists nor discovery', async () => {
    const { server, clock, read } = setUp();
    fill(server);
    const { memory } = await read();
    const other = setUp({ kinds: [trigger, broker] }, server);
    const options = { clock, shared: [memory], freshMilliseconds: 1000 };
    const reading = await other.read(options);
    expect(server.asked).toEqual([
      `/apis/${group}/v1/brokers?limit=500&pretty=false`,
    ]);
    expect(brokersOf(reading)).toHaveLength(3);
    expect(reading.snapshot.loadReport.entries[0]).toMatchObject({
      kind: 'Trigger',
      state: 'complete',
      count: 1,
    });
  });

  it('requests lists again that are older than the limit', async () => {
    const { server, clock, read } = setUp();
    fill(server);
    const { memory } = await read();
    clock.advance(1000);
    await read({ shared: [memory], freshMilliseconds: 1000 });
    expect(lists(server.asked)).toHaveLength(3);
  });

  it('uses the newest of several cached lists', async () => {
    const { server, clock, read } = setUp();
    fill(server);
    const old = await read();
    clock.advance(5000);
    server.put('triggers', 'u', undefined, 'a');
    const { memory } = await read();
    const other = setUp({}, server);
    const reading = await other.read({
      clock,
      shared: [memory, old.memory],
      freshMilliseconds: 1000,
    });
    expect(server.asked).toEqual([]);
    expect(reading.snapshot.lists[0].items).toHaveLength(2);
  });
});
