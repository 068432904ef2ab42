import { mockApis } from '@backstage/frontend-test-utils';
import { type Clock, readCluster } from 'backstage-plugin-event-mesh-common';
import { DefaultEventMeshApi } from './DefaultEventMeshApi';

const never = { now: () => 0, sleep: () => waiting() };

function waiting() {
  return { done: new Promise<void>(() => {}), cancel: () => {} };
}

type Config = NonNullable<
  NonNullable<Parameters<typeof mockApis.config>[0]>['data']
>[string];

function create(eventMesh?: Config, clock: Clock = never) {
  const fetch = jest.fn(async () => new Response('{}'));
  const api = new DefaultEventMeshApi({
    config: mockApis.config({ data: eventMesh ? { eventMesh } : {} }),
    discovery: { getBaseUrl: async id => `https://b/${id}` },
    fetch: { fetch },
    clock,
  });
  return { api, fetch };
}

function kubernetes(getClusters: () => Promise<unknown>) {
  const unused = async () => {
    throw new Error('not for us');
  };
  return {
    getClusters: jest.fn<Promise<any>, []>(getClusters),
    proxy: jest.fn(async () => new Response('{}')),
    getCluster: unused,
    getObjectsByEntity: unused,
    getWorkloadsByEntity: unused,
    getCustomObjectsByEntity: unused,
  };
}

const known = [
  { name: 'a', title: 'Cluster A', authProvider: 'serviceAccount' },
  { name: 'b', authProvider: 'serviceAccount' },
];

function titles(clusters: readonly { name: string; title: string }[]) {
  return clusters.map(({ name, title }) => [name, title]);
}

describe('DefaultEventMeshApi', () => {
  it('connects to all clusters known to Backstage where none is configured', async () => {
    const client = kubernetes(async () => known);
    const { api } = create();
    const connection = await api.connect(client);
    expect(titles(connection.clusters)).toEqual([
      ['a', 'Cluster A'],
      ['b', 'b'],
    ]);
    expect(connection).toMatchObject({
      namespaces: [],
      refreshSeconds: 30,
      notices: [],
    });
    expect(connection.failure).toBeUndefined();
    await connection.clusters[1].transport('/apis');
    expect(client.proxy).toHaveBeenCalledWith(
      expect.objectContaining({ clusterName: 'b', path: '/apis' }),
    );
  });

  it('connects to the configured clusters in their order, with the configured or known title', async () => {
    const { api } = create({
      clusters: [{ name: 'b', title: 'Mine' }, { name: 'a' }],
    });
    const connection = await api.connect(kubernetes(async () => known));
    expect(titles(connection.clusters)).toEqual([
      ['b', 'Mine'],
      ['a', 'Cluster A'],
    ]);
  });

  it('accepts a plain name as a cluster', async () => {
    const { api } = create({ clusters: ['b'] });
    const connection = await api.connect(kubernetes(async () => known));
    expect(titles(connection.clusters)).toEqual([['b', 'b']]);
    expect(connection.notices).toEqual([]);
  });

  it.each<[string, Config]>([
    ['an empty list of clusters', { clusters: [] }],
    ['clusters without a name', { clusters: [{ title: 'Production' }] }],
    ['a number of clusters', { clusters: 5 }],
    ['an invalid namespace', { namespaces: ['Bad_Name'] }],
    [
      'a proxyPath that is not a path',
      { clusters: [{ name: 'a', proxyPath: 5 }] },
    ],
    ['a text instead of an object', 'oops'],
  ])(
    'connects to no cluster and sends no request where the configuration has %s',
    async (_what, eventMesh) => {
      const client = kubernetes(async () => known);
      const { api } = create(eventMesh);
      const connection = await api.connect(client);
      expect(connection.clusters).toEqual([]);
      expect(connection.notices).not.toEqual([]);
      expect(client.getClusters).not.toHaveBeenCalled();
    },
  );

  it('keeps a configured cluster that Backstage does not know, and reports it', async () => {
    const { api } = create({ clusters: [{ name: 'a' }, { name: 'x' }] });
    const connection = await api.connect(kubernetes(async () => known));
    expect(connection.clusters.map(({ name }) => name)).toEqual(['a', 'x']);
    expect(connection.notices).toEqual([
      {
        code: 'configUnknownCluster',
        key: 'eventMesh.clusters',
        params: { name: 'x' },
      },
    ]);
  });

  it('does not list clusters of Backstage where every cluster has a proxyPath', async () => {
    const client = kubernetes(async () => known);
    const { api, fetch } = create({
      clusters: [{ name: 'x', proxyPath: '/knative-x' }],
    });
    const connection = await api.connect(client);
    expect(client.getClusters).not.toHaveBeenCalled();
    expect(connection.notices).toEqual([]);
    await connection.clusters[0].transport('/apis');
    expect(fetch).toHaveBeenCalledWith(
      'https://b/proxy/knative-x/apis',
      expect.anything(),
    );
  });

  it('reports a missing Kubernetes plugin of the app, not of the backend', async () => {
    const { api } = create();
    expect(await api.connect(undefined)).toMatchObject({
      clusters: [],
      failure: { code: 'kubernetesPluginMissing' },
    });
  });

  it('keeps configured clusters without the Kubernetes plugin, each with its own failure', async () => {
    const { api } = create({ clusters: [{ name: 'a' }] });
    const { clusters, failure } = await api.connect(undefined);
    expect(failure).toBeUndefined();
    const { loadReport } = await readCluster(
      clusters[0].transport,
      { cluster: 'a', kinds: [], namespaces: [] },
      { clock: never },
    );
    expect(loadReport.failure).toEqual({ code: 'kubernetesPluginMissing' });
  });

  it('classifies the failure to list clusters without its raw text', async () => {
    const { api } = create();
    const connection = await api.connect(
      kubernetes(async () => {
        throw new Error(
          'Request failed with 403 Forbidden, {"error":{"name":"NotAllowedError","message":"host.internal"}}',
        );
      }),
    );
    expect(connection).toMatchObject({
      clusters: [],
      failure: { code: 'permissionDenied', status: 403 },
    });
    expect(JSON.stringify(connection)).not.toContain('host.internal');
  });

  it('keeps the configured clusters without a notice where listing clusters failed', async () => {
    const { api } = create({ clusters: [{ name: 'a' }] });
    const connection = await api.connect(
      kubernetes(async () => {
        throw new TypeError('Failed to fetch');
      }),
    );
    expect(titles(connection.clusters)).toEqual([['a', 'a']]);
    expect(connection.failure).toEqual({ code: 'network' });
    expect(connection.notices).toEqual([]);
  });

  it('times out on a backend that never responds', async () => {
    const impatient = {
      now: () => 0,
      sleep: () => ({ done: Promise.resolve(), cancel: () => {} }),
    };
    const { api } = create(undefined, impatient);
    const connection = await api.connect(
      kubernetes(() => new Promise(() => {})),
    );
    expect(connection.failure).toEqual({ code: 'timeout' });
  });

  it.each([[undefined], [{ items: [] }], ['text']])(
    'reports %j as an unexpected list of clusters',
    async answer => {
      const { api } = create();
      const connection = await api.connect(kubernetes(async () => answer));
      expect(connection.failure).toEqual({ code: 'unexpectedShape' });
    },
  );

  it('skips invalid and repeated clusters', async () => {
    const { api } = create();
    const { clusters } = await api.connect(
      kubernetes(async () => [null, 'a', { name: '' }, ...known, known[0]]),
    );
    expect(clusters.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('reads clusters with a proxyPath in an app without the Kubernetes plugin', async () => {
    const { api } = create({
      clusters: [{ name: 'a' }, { name: 'b', proxyPath: '/knative-b' }],
    });
    const { clusters, failure } = await api.connect(undefined);
    expect(failure).toBeUndefined();
    await expect(clusters[0].transport('/apis')).rejects.toThrow(
      'kubernetesPluginMissing',
    );
    await expect(clusters[1].transport('/apis')).resolves.toBeDefined();
  });
});
