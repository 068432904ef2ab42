import { readCluster } from 'backstage-plugin-event-mesh-common';
import { createStaticTransport } from './createStaticTransport';

const group = 'eventing.knative.dev';

function list(...items: { name: string; namespace: string }[]) {
  return { metadata: {}, items: items.map(metadata => ({ metadata })) };
}

const recorded = list(
  { name: 'x', namespace: 'a' },
  { name: 'y', namespace: 'b' },
);
const handmade = list({ name: 'z', namespace: 'b' });
const services = list({ name: 's', namespace: 'a' });
const files = {
  './shop/apis.json': '{"kind":"APIGroupList","groups":[]}',
  './shop/api.v1.services.json': JSON.stringify(services),
  [`./shop/apis.${group}.v1.brokers.json`]: JSON.stringify(recorded),
  [`./shop/apis.${group}.v1.json`]: '{"kind":"APIResourceList"}',
  [`./shop/handmade/apis.${group}.v1.brokers.json`]: JSON.stringify(handmade),
};
const clock = {
  now: () => 0,
  sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
};
const kinds = [
  { group, kind: 'Broker', plural: 'brokers', versions: ['v1'] },
  { group, kind: 'Trigger', plural: 'triggers', versions: ['v1'] },
  { group: '', kind: 'Service', plural: 'services', versions: ['v1'] },
];

function read(namespaces: readonly string[]) {
  const scope = { cluster: 'c', kinds, namespaces };
  return readCluster(createStaticTransport(files), scope, { clock });
}

describe('createStaticTransport', () => {
  it('serves the lists of a world to the reader, recorded and handmade together', async () => {
    const { lists, loadReport } = await read([]);
    expect(lists.map(({ items }) => items)).toEqual([
      [...recorded.items, ...handmade.items],
      services.items,
    ]);
    expect(loadReport.knativeInstalled).toBe(true);
    expect(loadReport.entries.map(({ state }) => state)).toEqual([
      'complete',
      'absent',
      'complete',
    ]);
  });

  it('cuts the list of one namespace from the list of all', async () => {
    const { lists } = await read(['b']);
    expect(lists[0].items).toEqual([recorded.items[1], handmade.items[0]]);
    expect(lists[1].items).toEqual([]);
  });

  it('has what it was not given as little as the API server', async () => {
    const response = await createStaticTransport({})('/apis/x/v1/y');
    expect(response).toMatchObject({ status: 404, contentType: 'text/plain' });
  });
});
