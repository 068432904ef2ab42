import { readCluster } from 'backstage-plugin-event-mesh-common';
import { createStaticTransport } from './createStaticTransport';

const group = 'eventing.knative.dev';
const list = {
  kind: 'BrokerList',
  metadata: {},
  items: [
    { metadata: { name: 'x', namespace: 'a' } },
    { metadata: { name: 'y', namespace: 'b' } },
  ],
};
const files = {
  './shop/apis.json': '{"kind":"APIGroupList","groups":[]}',
  './shop/apis.aggregated.json': JSON.stringify({
    kind: 'APIGroupDiscoveryList',
    items: [
      {
        metadata: { name: group },
        versions: [{ version: 'v1', resources: [{ resource: 'brokers' }] }],
      },
    ],
  }),
  [`./shop/apis.${group}.v1.brokers.json`]: JSON.stringify(list),
};
const clock = {
  now: () => 0,
  sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
};
const kinds = ['Broker', 'Trigger'].map(kind => ({
  group,
  kind,
  plural: `${kind.toLowerCase()}s`,
  versions: ['v1'],
}));

describe('createStaticTransport', () => {
  it('serves a recorded world to the reader', async () => {
    const transport = createStaticTransport(files);
    const { lists, loadReport } = await readCluster(
      transport,
      { cluster: 'c', kinds, namespaces: [] },
      { clock },
    );
    expect(lists[0].items).toEqual(list.items);
    expect(loadReport.entries.map(({ state }) => state)).toEqual([
      'complete',
      'absent',
    ]);
  });

  it('serves classic discovery to who asks for it', async () => {
    const { text } = await createStaticTransport(files)('/apis');
    expect(JSON.parse(text).kind).toBe('APIGroupList');
  });

  it('cuts the list of one namespace from the list of all', async () => {
    const { lists } = await readCluster(
      createStaticTransport(files),
      { cluster: 'c', kinds, namespaces: ['b'] },
      { clock },
    );
    expect(lists[0].items).toEqual([list.items[1]]);
  });

  it('has what it was not given as little as the API server', async () => {
    const response = await createStaticTransport({})('/apis/x/v1/y');
    expect(response).toMatchObject({ status: 404, contentType: 'text/plain' });
  });
});
