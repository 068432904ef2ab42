import { createLimiter } from './createLimiter';
import { readCluster } from './readCluster';
import { fakeClock } from './__testUtils__/fakeClock';
import { fakeTransport } from './__testUtils__/fakeTransport';
import {
  backstageError,
  discovery,
  json,
  page,
  status,
  text,
} from './__testUtils__/responses';
import {
  ChooseKinds,
  Discovered,
  KindToRead,
  ReadScope,
  TransportResponse,
} from '../model';
import { TransportError } from './TransportError';

const eventing = 'eventing.knative.dev';

function kind(name: string, ...versions: string[]): KindToRead {
  const plural = `${name.toLowerCase()}s`;
  return { group: eventing, kind: name, plural, versions };
}

const broker = kind('Broker', 'v1');
const trigger = kind('Trigger', 'v1');
const eventType = kind('EventType', 'v1beta3', 'v1beta2');
const service: KindToRead = {
  group: '',
  kind: 'Service',
  plural: 'services',
  versions: ['v1'],
};

const apis = discovery({
  [eventing]: {
    v1: ['brokers', 'triggers'],
    v1beta3: ['eventtypes'],
    v1beta2: ['eventtypes'],
  },
});

const brokers = `/apis/${eventing}/v1/brokers`;
const triggers = `/apis/${eventing}/v1/triggers`;

function read(
  replies: Parameters<typeof fakeTransport>[0],
  kinds: ReadScope['kinds'],
  namespaces: readonly string[] = [],
) {
  const fake = fakeTransport(replies);
  const clock = fakeClock();
  const scope = { cluster: 'c', kinds, namespaces };
  const snapshot = readCluster(fake.transport, scope, { clock });
  return { ...fake, clock, snapshot };
}

const settle = async () => {
  for (let i = 0; i < 50; i += 1) {
    await Promise.resolve();
  }
};

describe('readCluster', () => {
  it('requests discovery, then one list per kind, and counts its requests', async () => {
    const { snapshot, asked, clock } = read(
      {
        '/apis': apis,
        [brokers]: page(['b']),
        [triggers]: page(['t', 'u']),
        '/api/v1/services': page([]),
      },
      [broker, trigger, service],
    );
    expect(await snapshot).toEqual({
      cluster: 'c',
      readAt: 1_000,
      lists: [
        {
          group: eventing,
          version: 'v1',
          kind: 'Broker',
          plural: 'brokers',
          items: [{ metadata: { name: 'b' } }],
        },
        {
          group: eventing,
          version: 'v1',
          kind: 'Trigger',
          plural: 'triggers',
          items: [{ metadata: { name: 't' } }, { metadata: { name: 'u' } }],
        },
        {
          group: '',
          version: 'v1',
          kind: 'Service',
          plural: 'services',
          items: [],
        },
      ],
      loadReport: {
        cluster: 'c',
        knativeInstalled: true,
        requests: 4,
        entries: [
          { ...row(broker), version: 'v1', state: 'complete', count: 1 },
          { ...row(trigger), version: 'v1', state: 'complete', count: 2 },
          { ...row(service), version: 'v1', state: 'complete', count: 0 },
        ],
      },
    });
    expect(asked).toEqual([
      '/apis',
      `${brokers}?limit=500&pretty=false`,
      `${triggers}?limit=500&pretty=false`,
      '/api/v1/services?limit=500&pretty=false',
    ]);
    expect(clock.pending()).toBe(0);
  });

  it('does not list a kind that the cluster does not serve', async () => {
    const { snapshot, asked } = read({ '/apis': discovery({}) }, [broker]);
    const { loadReport } = await snapshot;
    expect(asked).toEqual(['/apis']);
    expect(loadReport.knativeInstalled).toBe(false);
    expect(loadReport.entries).toEqual([
      { ...row(broker), state: 'absent', count: 0 },
    ]);
  });

  it('falls back to classic discovery', async () => {
    const resources = (...plurals: string[]) =>
      json({
        kind: 'APIResourceList',
        resources: plurals.map(name => ({ name, namespaced: true })),
      });
    const { snapshot, asked } = read(
      {
        '/apis': json({
          kind: 'APIGroupList',
          groups: [
            { name: 'apps', versions: [{ version: 'v1' }] },
            {
              name: eventing,
              versions: [{ version: 'v1' }, { version: 'v1beta2' }],
            },
          ],
        }),
        [`/apis/${eventing}/v1`]: resources('brokers'),
        [`/apis/${eventing}/v1beta2`]: resources('eventtypes'),
        [brokers]: page(['b']),
        [`/apis/${eventing}/v1beta2/eventtypes`]: page(['e']),
      },
      [broker, eventType, trigger],
    );
    const { loadReport } = await snapshot;
    expect(states(loadReport.entries)).toEqual([
      'Broker v1 complete 1',
      'EventType v1beta2 complete 1',
      'Trigger - absent 0',
    ]);
    expect(loadReport.knativeInstalled).toBe(true);
    expect(asked).not.toContain('/apis/apps/v1');
    expect(loadReport.requests).toBe(5);
  });

  it('lists the kinds when discovery is forbidden', async () => {
    const { snapshot } = read(
      {
        '/apis': status(403, 'Forbidden'),
        [brokers]: page(['b']),
        [`/apis/${eventing}/v1beta2/eventtypes`]: page(['e']),
      },
      [broker, eventType, trigger],
    );
    const { loadReport } = await snapshot;
    expect(loadReport.failure).toBeUndefined();
    expect(loadReport.knativeInstalled).toBeUndefined();
    expect(states(loadReport.entries)).toEqual([
      'Broker v1 complete 1',
      'EventType v1beta2 complete 1',
      'Trigger v1 absent 0',
    ]);
  });

  describe('readCluster paging', () => {
    it('follows the continue token to the last page', async () => {
      const { snapshot, asked } = read(
        {
          '/apis': apis,
          [`${brokers}?limit=500&pretty=false`]: page(['a'], 'n/2='),
          [`${brokers}?limit=500&pretty=false&continue=n%2F2%3D`]: page(
            ['b'],
            'n3',
          ),
          [`${brokers}?limit=500&pretty=false&continue=n3`]: page(['c']),
        },
        [broker],
      );
      expect(states((await snapshot).loadReport.entries)).toEqual([
        'Broker v1 complete 3',
      ]);
      expect(asked).toHaveLength(4);
    });

    it('restarts a list when its continue token expires, and drops the earlier pages', async () => {
      const { snapshot } = read(
        {
          '/apis': apis,
          [`${brokers}?limit=500&pretty=false`]: [
            page(['a'], '2'),
            page(['b'], '3'),
          ],
          [`${brokers}?limit=500&pretty=false&continue=2`]: status(
            410,
            'Expired',
          ),
          [`${brokers}?limit=500&pretty=false&continue=3`]: page(['c']),
        },
        [broker],
      );
      const { lists, loadReport } = await snapshot;
      expect(states(loadReport.entries)).toEqual(['Broker v1 complete 2']);
      expect(names(lists[0].items)).toEqual(['b', 'c']);
    });

    it('reports a partial list when the continue token expires twice', async () => {
      const { snapshot, asked } = read(
        {
          '/apis': apis,
          [`${brokers}?limit=500&pretty=false`]: page(['a'], '2'),
          [`${brokers}?limit=500&pretty=false&continue=2`]: status(
            410,
            'Expired',
          ),
        },
        [broker],
      );
      const { loadReport } = await snapshot;
      expect(loadReport.entries).toEqual([
        {
          ...row(broker),
          version: 'v1',
          state: 'partial',
          count: 1,
          failure: { code: 'expired', status: 410, reason: 'Expired' },
        },
      ]);
      expect(asked).toHaveLength(5);
    });

    it('reports a partial list when the server repeats a continue token', async () => {
      const { snapshot } = read(
        { '/apis': apis, [brokers]: page(['a'], 'same') },
        [broker],
      );
      const [entry] = (await snapshot).loadReport.entries;
      expect(entry).toMatchObject({
        state: 'partial',
        failure: { code: 'unexpectedShape' },
      });
    });

    it('keeps the pages that were read before a failure', async () => {
      const { snapshot } = read(
        {
          '/apis': apis,
          [`${brokers}?limit=500&pretty=false`]: page(['a'], '2'),
          [`${brokers}?limit=500&pretty=false&continue=2`]: 'noAnswer',
        },
        [broker],
      );
      const { lists, loadReport } = await snapshot;
      expect(loadReport.entries[0]).toMatchObject({
        state: 'partial',
        count: 1,
        failure: { code: 'network' },
      });
      expect(names(lists[0].items)).toEqual(['a']);
    });

    it('distinguishes a timeout from an absent kind', async () => {
      const error = Object.assign(new Error('gone'), { name: 'TimeoutError' });
      const { loadReport } = await readCluster(
        () => Promise.reject(error),
        { cluster: 'c', kinds: [broker], namespaces: [] },
        { clock: fakeClock() },
      );
      expect(loadReport.failure).toEqual({ code: 'timeout' });
    });

    it('accepts a continue token that is not URL-safe', async () => {
      const { snapshot } = read(
        { '/apis': apis, [brokers]: [page(['a'], '\ud800'), page(['b'])] },
        [broker],
      );
      expect(states((await snapshot).loadReport.entries)).toEqual([
        'Broker v1 complete 2',
      ]);
    });
  });

  describe('readCluster namespaces', () => {
    it('lists each namespace once and joins the lists', async () => {
      const inNamespace = (name: string) =>
        `/apis/${eventing}/v1/namespaces/${name}/brokers`;
      const { snapshot } = read(
        {
          '/apis': apis,
          [inNamespace('a')]: page(['x']),
          [inNamespace('b')]: status(403, 'Forbidden'),
          [inNamespace('c')]: page(['y']),
        },
        [broker],
        ['a', 'b', 'c', 'a'],
      );
      const { lists, loadReport } = await snapshot;
      expect(lists).toHaveLength(1);
      expect(names(lists[0].items)).toEqual(['x', 'y']);
      expect(
        loadReport.entries.map(({ namespace, state }) => [namespace, state]),
      ).toEqual([
        ['a', 'complete'],
        ['b', 'forbidden'],
        ['c', 'complete'],
      ]);
      expect(loadReport.entries[1].failure?.missingRule).toEqual({
        apiGroup: eventing,
        resource: 'brokers',
        verb: 'list',
        namespace: 'b',
      });
    });

    it('lists a cluster-scoped kind once', async () => {
      const namespace = { ...service, kind: 'Namespace', plural: 'namespaces' };
      const { snapshot, asked } = read(
        { '/apis': apis, '/api/v1/namespaces': page(['a']) },
        [namespace],
        ['a', 'b'],
      );
      expect(states((await snapshot).loadReport.entries)).toEqual([
        'Namespace v1 complete 1',
      ]);
      expect(asked).toEqual([
        '/apis',
        '/api/v1/namespaces?limit=500&pretty=false',
      ]);
    });

    it.each<[string, ReturnType<typeof page>, unknown]>([
      [
        'reports the namespaces that do not exist in the cluster',
        page(['shop', 'other']),
        ['shopp'],
      ],
      [
        'reports no missing namespaces if the cluster has all of them',
        page(['shop', 'shopp']),
        undefined,
      ],
      [
        'reports no missing namespaces if listing namespaces is forbidden',
        status(403, 'Forbidden'),
        undefined,
      ],
      [
        'reports no missing namespaces if the list of namespaces is partial',
        page(['shop'], 'next'),
        undefined,
      ],
    ])('%s', async (_, reply, missing) => {
      const namespace = { ...service, kind: 'Namespace', plural: 'namespaces' };
      const { snapshot } = read(
        {
          '/apis': apis,
          '/api/v1/namespaces': [reply, status(500, 'InternalError')],
          [`/apis/${eventing}/v1/namespaces/shop/brokers`]: page(['b']),
          [`/apis/${eventing}/v1/namespaces/shopp/brokers`]: page([]),
        },
        [broker, namespace],
        ['shop', 'shopp'],
      );
      const { loadReport } = await snapshot;
      expect(loadReport.missingNamespaces).toEqual(missing);
    });
  });

  describe('readCluster with one failing kind', () => {
    it('names the missing RBAC rule of a forbidden kind and reads the others', async () => {
      const { snapshot } = read(
        {
          '/apis': apis,
          [brokers]: status(403, 'Forbidden'),
          [triggers]: page(['t']),
        },
        [broker, trigger],
      );
      const { lists, loadReport } = await snapshot;
      expect(loadReport.failure).toBeUndefined();
      expect(lists.map(list => list.kind)).toEqual(['Trigger']);
      expect(loadReport.entries[0]).toEqual({
        ...row(broker),
        version: 'v1',
        state: 'forbidden',
        count: 0,
        failure: {
          code: 'clusterForbidden',
          status: 403,
          reason: 'Forbidden',
          missingRule: {
            apiGroup: eventing,
            resource: 'brokers',
            verb: 'list',
          },
        },
      });
    });

    it('falls back to another served version when a conversion webhook is down', async () => {
      const { snapshot } = read(
        {
          '/apis': apis,
          [`/apis/${eventing}/v1beta3/eventtypes`]: status(
            500,
            'InternalError',
            'conversion webhook failed',
          ),
          [`/apis/${eventing}/v1beta2/eventtypes`]: page(['e']),
        },
        [eventType],
      );
      const { lists, loadReport } = await snapshot;
      expect(states(loadReport.entries)).toEqual([
        'EventType v1beta2 complete 1',
      ]);
      expect(lists[0].version).toBe('v1beta2');
    });

    it('reports the preferred version if all versions fail', async () => {
      const { snapshot } = read(
        {
          '/apis': apis,
          [`/apis/${eventing}/v1beta3/eventtypes`]: status(500, 'A'),
          [`/apis/${eventing}/v1beta2/eventtypes`]: status(500, 'B'),
        },
        [eventType],
      );
      const [entry] = (await snapshot).loadReport.entries;
      expect(entry).toMatchObject({
        version: 'v1beta3',
        state: 'failed',
        failure: { code: 'clusterError', reason: 'A' },
      });
    });

    it.each<[string, TransportResponse]>([
      ['JSON without items', json({ kind: 'TriggerList' })],
      ['items that are not an array', json({ items: {} })],
      ['JSON that is not an object', json(['a'])],
      [
        'a continue token that is not a string',
        json({ items: [], metadata: { continue: 3 } }),
      ],
    ])('does not treat %s as an empty list', async (_rule, response) => {
      const { snapshot } = read({ '/apis': apis, [brokers]: response }, [
        broker,
      ]);
      const { lists, loadReport } = await snapshot;
      expect(lists).toEqual([]);
      expect(loadReport.entries[0]).toMatchObject({
        state: 'failed',
        failure: { code: 'unexpectedShape' },
      });
    });

    it('reports a kind as absent if it disappeared after discovery', async () => {
      const { snapshot } = read({ '/apis': apis }, [broker]);
      expect((await snapshot).loadReport.entries).toEqual([
        { ...row(broker), version: 'v1', state: 'absent', count: 0 },
      ]);
    });

    it('times out without help of the transport', async () => {
      const { snapshot, clock } = read(
        { '/apis': apis, [brokers]: 'never', [triggers]: page(['t']) },
        [broker, trigger],
      );
      await settle();
      clock.advance(29_999);
      await settle();
      expect(clock.pending()).toBe(1);
      clock.advance(1);
      const { loadReport } = await snapshot;
      expect(loadReport.failure).toBeUndefined();
      expect(states(loadReport.entries)).toEqual([
        'Broker v1 failed 0',
        'Trigger v1 complete 1',
      ]);
      expect(loadReport.entries[0].failure).toEqual({ code: 'timeout' });
    });
  });

  describe('readCluster with a failing cluster', () => {
    it.each<[string, Parameters<typeof fakeTransport>[0]['/apis']]>([
      [
        'sessionExpired',
        backstageError(401, 'AuthenticationError', 'Missing credentials'),
      ],
      [
        'permissionDenied',
        backstageError(403, 'NotAllowedError', 'Unauthorized'),
      ],
      ['clusterUnauthorized', status(401, 'Unauthorized')],
      [
        'clusterUnknown',
        backstageError(404, 'NotFoundError', "Cluster 'c' not found"),
      ],
      [
        'clusterTokenMissing',
        backstageError(500, 'Error', 'Auth token not found under oidc.okta'),
      ],
      ['clusterUnreachable', text('', 504)],
      ['proxyMissing', text('', 404)],
      ['network', 'noAnswer'],
      ['notJson', text('<html>', 200, 'text/html')],
      ['unexpectedShape', json({ kind: 'Else' })],
    ])('reports %s and sends no further requests', async (code, reply) => {
      const { snapshot, asked } = read({ '/apis': reply }, [broker, trigger]);
      const { loadReport, lists } = await snapshot;
      expect(loadReport.failure).toMatchObject({ code });
      expect(loadReport.knativeInstalled).toBeUndefined();
      expect(loadReport.requests).toBe(1);
      expect(asked).toEqual(['/apis']);
      expect(lists).toEqual([]);
      expect(states(loadReport.entries)).toEqual([
        'Broker - failed 0',
        'Trigger - failed 0',
      ]);
    });

    it('reports the reason of a TransportError and tries only once', async () => {
      const transport = jest.fn(async () => {
        throw new TransportError({ code: 'kubernetesPluginMissing' });
      });
      const { loadReport } = await readCluster(
        transport,
        { cluster: 'c', kinds: [broker, trigger], namespaces: [] },
        { clock: fakeClock() },
      );
      expect(loadReport.failure).toEqual({ code: 'kubernetesPluginMissing' });
      expect(transport).toHaveBeenCalledTimes(1);
    });

    it('times out on discovery', async () => {
      const { snapshot, clock } = read({ '/apis': 'never' }, [broker]);
      await settle();
      clock.advance(30_000);
      expect((await snapshot).loadReport.failure).toEqual({ code: 'timeout' });
    });

    it('stops between lists when the session expires, and keeps the lists read so far', async () => {
      const kinds = [
        broker,
        ...['A', 'B', 'C', 'D', 'E'].map(name => kind(name, 'v1')),
      ];
      const plurals = kinds.map(({ plural }) => plural);
      const { snapshot } = read(
        {
          '/apis': discovery({ [eventing]: { v1: plurals } }),
          [brokers]: page(['b']),
          [`/apis/${eventing}/v1/as`]: backstageError(
            401,
            'AuthenticationError',
            'Illegal token',
          ),
        },
        kinds,
      );
      const { loadReport, lists } = await snapshot;
      expect(loadReport.failure).toMatchObject({ code: 'sessionExpired' });
      expect(lists.map(list => list.kind)).toEqual(['Broker']);
      expect(loadReport.entries.at(-1)).toMatchObject({
        state: 'failed',
        failure: { code: 'sessionExpired' },
      });
      expect(loadReport.requests).toBeLessThan(1 + kinds.length);
    });
  });

  describe('readCluster with kinds chosen by discovery and definitions', () => {
    const definitions =
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    const apisWithDefinitions = discovery({
      [eventing]: { v1: ['brokers'] },
      'apiextensions.k8s.io': { v1: ['customresourcedefinitions'] },
      'acme.dev': { v2: ['acmes'], v1: ['acmes'] },
    });
    const acme: KindToRead = {
      group: 'acme.dev',
      kind: 'Acme',
      plural: 'acmes',
      versions: ['v2', 'v1'],
      foundBy: 'label',
    };
    const said: Discovered[] = [];
    const choose: ChooseKinds = discovered => {
      said.push(discovered);
      return discovered.definitions ? [broker, acme] : [broker];
    };
    beforeEach(() => said.splice(0));

    it('requests definitions beside the first lists, then the kinds that they add', async () => {
      const { snapshot, asked } = read(
        {
          '/apis': apisWithDefinitions,
          [definitions]: page(['acmes.acme.dev']),
          [brokers]: page(['b']),
          '/apis/acme.dev/v2/acmes': page(['a']),
        },
        choose,
      );
      const { lists, loadReport, definitions: found } = await snapshot;
      expect(asked).toEqual([
        '/apis',
        `${definitions}?limit=500&pretty=false`,
        `${brokers}?limit=500&pretty=false`,
        '/apis/acme.dev/v2/acmes?limit=500&pretty=false',
      ]);
      expect(lists.map(list => list.kind)).toEqual(['Broker', 'Acme']);
      expect(found).toEqual([{ metadata: { name: 'acmes.acme.dev' } }]);
      expect(states(loadReport.entries)).toEqual([
        'Broker v1 complete 1',
        'Acme v2 complete 1',
        'CustomResourceDefinition v1 complete 1',
      ]);
      expect(loadReport.entries[1].foundBy).toBe('label');
      expect(loadReport.requests).toBe(4);
    });

    it('passes each served kind once, with its versions', async () => {
      const { snapshot } = read(
        { '/apis': apisWithDefinitions, [brokers]: page([]) },
        choose,
      );
      await snapshot;
      expect(said[0].definitions).toBeUndefined();
      expect(said[0].served).toContainEqual({
        group: 'acme.dev',
        kind: 'acmes-kind',
        plural: 'acmes',
        versions: ['v2', 'v1'],
        namespaced: true,
        verbs: ['list'],
      });
    });

    it('requests only the metadata of definitions', async () => {
      const accepted: (string | undefined)[] = [];
      const { snapshot } = read(
        {
          '/apis': apisWithDefinitions,
          [definitions]: headers => {
            accepted.push(headers?.Accept);
            return page([]);
          },
          [brokers]: page([]),
        },
        choose,
      );
      await snapshot;
      expect(accepted).toEqual([
        'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json',
      ]);
    });

    it('names the RBAC rule that definitions need, and reads the other kinds without them', async () => {
      const { snapshot } = read(
        {
          '/apis': apisWithDefinitions,
          [definitions]: status(403, 'Forbidden'),
          [brokers]: page(['b']),
        },
        choose,
      );
      const { lists, loadReport, definitions: found } = await snapshot;
      expect(found).toBeUndefined();
      expect(lists.map(list => list.kind)).toEqual(['Broker']);
      expect(loadReport.entries.at(-1)).toMatchObject({
        kind: 'CustomResourceDefinition',
        state: 'forbidden',
        failure: {
          missingRule: {
            apiGroup: 'apiextensions.k8s.io',
            resource: 'customresourcedefinitions',
            verb: 'list',
          },
        },
      });
      expect(said.flatMap(({ definitions: told }) => told ?? [])).toEqual([]);
    });

    it('names the RBAC rule that a third-party group needs', async () => {
      const { snapshot } = read(
        {
          '/apis': apisWithDefinitions,
          [definitions]: page(['acmes.acme.dev']),
          [brokers]: page(['b']),
          '/apis/acme.dev/v2/acmes': status(403, 'Forbidden'),
        },
        choose,
      );
      const { loadReport } = await snapshot;
      expect(loadReport.entries[1]).toMatchObject({
        kind: 'Acme',
        state: 'forbidden',
        foundBy: 'label',
        failure: {
          missingRule: {
            apiGroup: 'acme.dev',
            resource: 'acmes',
            verb: 'list',
          },
        },
      });
    });

    it('reads the other version when conversion to the preferred one fails', async () => {
      const { snapshot } = read(
        {
          '/apis': apisWithDefinitions,
          [definitions]: page(['acmes.acme.dev']),
          [brokers]: page(['b']),
          '/apis/acme.dev/v2/acmes': status(500, 'InternalError'),
          '/apis/acme.dev/v1/acmes': page(['a']),
        },
        choose,
      );
      const { loadReport } = await snapshot;
      expect(states(loadReport.entries)).toContain('Acme v1 complete 1');
    });

    it('does not request definitions if the cluster does not serve them', async () => {
      const { snapshot, asked } = read(
        { '/apis': apis, [brokers]: page([]) },
        choose,
      );
      const { loadReport } = await snapshot;
      expect(asked).toEqual(['/apis', `${brokers}?limit=500&pretty=false`]);
      expect(loadReport.entries.at(-1)).toMatchObject({ state: 'absent' });
    });

    it('lists the known kinds when discovery is forbidden', async () => {
      const { snapshot } = read(
        {
          '/apis': status(403, 'Forbidden'),
          [definitions]: status(403, 'Forbidden'),
          [brokers]: page(['b']),
        },
        choose,
      );
      const { lists } = await snapshot;
      expect(lists.map(list => list.kind)).toEqual(['Broker']);
      expect(
        said.flatMap(({ served, definitions: told }) => [served, told]),
      ).toEqual(said.flatMap(() => [undefined, undefined]));
    });

    it('discovers all groups except those of Kubernetes over classic discovery', async () => {
      const groups = ['apps', 'acme.dev', 'rbac.authorization.k8s.io'];
      const { snapshot, asked } = read(
        {
          '/apis': json({
            kind: 'APIGroupList',
            groups: [...groups, 'apiextensions.k8s.io'].map(name => ({
              name,
              versions: [{ version: 'v1' }],
            })),
          }),
          '/apis/acme.dev/v1': json({
            kind: 'APIResourceList',
            resources: [
              {
                name: 'acmes',
                kind: 'Acme',
                namespaced: true,
                verbs: ['list'],
              },
              { name: 'acmes/status', kind: 'Acme', namespaced: true },
            ],
          }),
        },
        choose,
      );
      await snapshot;
      expect(said[0].served).toEqual([
        {
          group: 'acme.dev',
          kind: 'Acme',
          plural: 'acmes',
          versions: ['v1'],
          namespaced: true,
          verbs: ['list'],
        },
      ]);
      expect(asked.slice(0, 4)).toEqual([
        '/apis',
        '/apis/apps/v1',
        '/apis/acme.dev/v1',
        '/apis/apiextensions.k8s.io/v1',
      ]);
    });

    it('discovers at most a hundred versions over classic discovery', async () => {
      const groups = Array.from({ length: 300 }, (_, i) => `g${i}.dev`);
      const { snapshot, asked } = read(
        {
          '/apis': json({
            kind: 'APIGroupList',
            groups: groups.map(name => ({
              name,
              versions: [{ version: 'v1' }],
            })),
          }),
        },
        choose,
      );
      await snapshot;
      expect(asked.filter(path => path.startsWith('/apis/g'))).toHaveLength(
        100,
      );
    });
  });

  it('sends at most four requests at once', async () => {
    const kinds = Array.from({ length: 9 }, (_, i) => kind(`K${i}`, 'v1'));
    const plurals = kinds.map(({ plural }) => plural);
    const { snapshot, state } = read(
      { '/apis': discovery({ [eventing]: { v1: plurals } }) },
      kinds,
    );
    await snapshot;
    expect(state.most).toBe(4);
  });

  it('shares a limiter with other clusters', async () => {
    const kinds = Array.from({ length: 5 }, (_, i) => kind(`K${i}`, 'v1'));
    const plurals = kinds.map(({ plural }) => plural);
    const fake = fakeTransport({
      '/apis': discovery({ [eventing]: { v1: plurals } }),
    });
    const limiter = createLimiter(3);
    const clock = fakeClock();
    await Promise.all(
      ['a', 'b'].map(cluster =>
        readCluster(
          fake.transport,
          { cluster, kinds, namespaces: [] },
          { clock, limiter },
        ),
      ),
    );
    expect(fake.state.most).toBe(3);
    expect(fake.asked).toHaveLength(12);
  });
});

function row({ group, kind: name, plural }: KindToRead) {
  return { group, kind: name, plural };
}

function states(
  entries: Awaited<ReturnType<typeof readCluster>>['loadReport']['entries'],
) {
  return entries.map(
    entry =>
      `${entry.kind} ${entry.version ?? '-'} ${entry.state} ${entry.count}`,
  );
}

function names(items: readonly unknown[]) {
  return items.map(item => JSON.parse(JSON.stringify(item)).metadata.name);
}
