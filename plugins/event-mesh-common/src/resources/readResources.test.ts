import { listsOf } from '../__testUtils__/listsOf';
import { listsOfScenario } from '../__testUtils__/listsOfScenario';
import { resource } from '../__testUtils__/resource';
import { shortly } from '../__testUtils__/readOne';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { ObjectList, refId } from '../model';
import { knownKinds } from './catalogue';
import { readResources } from './readResources';

function read(lists: readonly ObjectList[], cluster = 'test') {
  return readResources([snapshotOf(lists, { cluster })]);
}

const brokers = (...items: unknown[]): ObjectList => ({
  group: 'eventing.knative.dev',
  version: 'v1',
  kind: 'Broker',
  plural: 'brokers',
  items,
});

describe('readResources', () => {
  it('sorts by id over lists and clusters', () => {
    const lists = listsOf([
      resource('Trigger', 't', {
        spec: { broker: 'b', subscriber: { uri: 'http://a' } },
      }),
      resource('Broker', 'b'),
      resource('Broker', 'a'),
      resource('Service', 's'),
    ]);
    const { resources } = readResources([
      snapshotOf(lists, { cluster: 'west' }),
      snapshotOf(lists, { cluster: 'east' }),
    ]);
    const ids = resources.map(({ ref }) => refId(ref));
    expect(ids).toEqual([...ids].sort());
    expect(ids[0]).toBe('east//Service/shop/s');
    expect(ids).toHaveLength(8);
  });

  it('reads kind and version from the list, since items of core lists have none', () => {
    const list: ObjectList = {
      group: '',
      version: 'v1',
      kind: 'Service',
      plural: 'services',
      items: [{ metadata: { name: 'web', namespace: 'shop' } }],
    };
    const [service] = read([list]).resources;
    expect(service).toMatchObject({
      type: 'workload',
      version: 'v1',
      object: { apiVersion: 'v1', kind: 'Service' },
    });
  });

  it.each([
    ['null', null],
    ['text', 'broker'],
    ['a list', [{ metadata: { name: 'a' } }]],
    ['no metadata', {}],
    ['metadata that are not an object', { metadata: 'a' }],
    ['no name', { metadata: { namespace: 'shop' } }],
    ['an empty name', { metadata: { name: '', namespace: 'shop' } }],
    [
      'a name that is not a string',
      { metadata: { name: 5, namespace: 'shop' } },
    ],
  ])('drops only an unreadable object: %s', (_, item) => {
    const { resources, readIssues } = read([
      brokers(item, resource('Broker', 'b')),
    ]);
    expect(resources.map(({ ref }) => ref.name)).toEqual(['b']);
    expect(readIssues).toEqual([
      {
        code: 'objectUnreadable',
        cluster: 'test',
        params: expect.objectContaining({
          group: 'eventing.knative.dev',
          kind: 'Broker',
        }),
      },
    ]);
  });

  it('reports a duplicate object and keeps the newer one', () => {
    const old = resource('Broker', 'b', { metadata: { generation: 1 } });
    const young = resource('Broker', 'b', { metadata: { generation: 2 } });
    for (const items of [
      [old, young],
      [young, old],
    ]) {
      const { resources, readIssues } = read([brokers(...items)]);
      expect(resources).toMatchObject([{ generation: 2 }]);
      expect(readIssues.map(shortly)).toEqual(['objectDuplicate']);
    }
  });

  it('keeps the preferred version of an object that was read in two versions', () => {
    const spec = { type: 'a' };
    const attributes = [{ name: 'type', required: true, value: 'a' }];
    const lists = listsOf([
      resource('EventType', 'e', { version: 'v1beta3', spec: { attributes } }),
      resource('EventType', 'e', { version: 'v1beta2', spec }),
    ]);
    for (const order of [lists, [...lists].reverse()]) {
      expect(read(order).resources).toMatchObject([{ version: 'v1beta2' }]);
    }
  });

  it('distinguishes the same names in two clusters', () => {
    const lists = [brokers(resource('Broker', 'b'))];
    const { resources, readIssues } = readResources([
      snapshotOf(lists, { cluster: 'a' }),
      snapshotOf(lists, { cluster: 'b' }),
    ]);
    expect(resources).toHaveLength(2);
    expect(readIssues).toEqual([]);
  });

  it('returns empty results for no snapshots', () => {
    expect(readResources([])).toEqual({
      resources: [],
      sourceKinds: [],
      readIssues: [],
    });
  });
});

describe.each(['shop', 'empty', 'no-knative'])(
  'readResources of the recorded scenario %s',
  scenario => {
    it('reads all objects without a read issue', () => {
      const snapshots = listsOfScenario(scenario);
      const { resources, readIssues } = readResources(snapshots);
      const items = snapshots.flatMap(({ lists }) =>
        lists.flatMap(list => list.items),
      );
      expect(readIssues).toEqual([]);
      expect(resources).toHaveLength(items.length);
    });

    it('contains only known kinds', () => {
      const { resources } = readResources(listsOfScenario(scenario));
      expect(resources.filter(({ type }) => type === 'other')).toEqual([]);
    });

    it.each(['v1beta1', 'v1beta3'])(
      'reads the same from EventTypes in %s as in v1beta2',
      version => {
        const eventTypes = (...versions: string[]) => {
          const kinds = knownKinds.map(kind =>
            kind.kind === 'EventType' ? { ...kind, versions } : kind,
          );
          return readResources(
            listsOfScenario(scenario, { kinds }),
          ).resources.flatMap(read_ => {
            if (read_.type !== 'eventType') {
              return [];
            }
            const { version: _, object, schemaData, ...said } = read_;
            return [said];
          });
        };
        expect(eventTypes(version)).toEqual(eventTypes('v1beta2'));
      },
    );
  },
);
