import { resource } from '../__testUtils__/resource';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { ObjectList } from '../model';
import { readResources } from './readResources';
import { ResourceCache } from './ResourceCache';

const brokers = (
  items: readonly unknown[],
  rest: Partial<ObjectList> = {},
): ObjectList => ({
  group: 'eventing.knative.dev',
  version: 'v1',
  kind: 'Broker',
  plural: 'brokers',
  items,
  ...rest,
});

describe('an object that was read before with the same cache', () => {
  const cache = new ResourceCache();
  const read = (list: ObjectList, cluster = 'test') =>
    readResources([snapshotOf([list], { cluster })], cache);
  const items = ['a', 'b'].map(name => resource('Broker', name));

  it('returns the same resource for the same object', () => {
    const first = read(brokers(items)).resources;
    const next = [
      items[0],
      resource('Broker', 'b', { spec: { delivery: {} } }),
    ];
    const second = read(brokers(next)).resources;
    expect(second[0]).toBe(first[0]);
    expect(second[1]).not.toBe(first[1]);
    expect(second[1]).toMatchObject({ delivery: {} });
  });

  it('is read again with another cache', () => {
    const list = brokers(items);
    const [before] = read(list).resources;
    const [now] = readResources([snapshotOf([list])]).resources;
    expect(now).toEqual(before);
    expect(now).not.toBe(before);
  });

  it('gives its readIssues again', () => {
    const list = brokers([{ metadata: { name: 'x', labels: 5 } }, null]);
    const { readIssues } = read(list);
    expect(readIssues.length).toBeGreaterThan(1);
    expect(read(list).readIssues).toEqual(readIssues);
    expect(read(brokers([...list.items])).readIssues).toEqual(readIssues);
  });

  it.each<[string, Partial<ObjectList>, string]>([
    ['in another cluster', {}, 'other'],
    ['in another version', { version: 'v9' }, 'test'],
    ['as another kind', { kind: 'Trigger', plural: 'triggers' }, 'test'],
    ['in another group', { group: 'acme.dev' }, 'test'],
  ])('does not reuse a resource %s', (_, rest, cluster) => {
    const [before] = read(brokers(items)).resources;
    const [now] = read(brokers(items, rest), cluster).resources;
    const { group, kind } = brokers(items, rest);
    expect(now).not.toBe(before);
    expect(now.ref).toMatchObject({ cluster, group, kind });
    expect(now.version).toBe(rest.version ?? 'v1');
  });

  it('does not reuse a resource once its kind is subscribable', () => {
    const status = { address: { url: 'http://a' } };
    const topics = brokers([resource('Topic', 't', { status })], {
      group: 'acme.dev',
      kind: 'Topic',
      plural: 'topics',
    });
    const labels = { 'messaging.knative.dev/subscribable': 'true' };
    const definitions = [{ metadata: { name: 'topics.acme.dev', labels } }];
    const types = [undefined, definitions, undefined].flatMap(known =>
      readResources(
        [{ ...snapshotOf([topics]), definitions: known }],
        cache,
      ).resources.map(({ type }) => type),
    );
    expect(types).toEqual(['eventSink', 'channel', 'eventSink']);
  });
});
