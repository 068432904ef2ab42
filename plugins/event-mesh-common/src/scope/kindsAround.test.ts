import { join, resolve } from 'node:path';
import { scenarioFiles } from '../__testUtils__/scenarioFiles';
import { scopedScenario } from './__testUtils__/scopedScenario';

const scenarios = resolve(__dirname, '../../../../scenarios');
const files = scenarioFiles(join(scenarios, 'shop'));

/** The requested lists in short form: `deployments`, `deployments in shop`, `deployments with a=b`. */
function listsIn(asked: readonly string[]): readonly string[] {
  return asked
    .filter(path => path.includes('?') && !path.includes('/apiextensions'))
    .map(path => {
      const url = new URL(path, 'http://cluster');
      const [, namespace, plural = url.pathname.split('/').pop()] =
        /\/namespaces\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
      const selector = url.searchParams.get('labelSelector');
      const place = namespace === undefined ? '' : ` in ${namespace}`;
      return `${plural}${place}${selector === null ? '' : ` with ${selector}`}`;
    });
}

const referring = [
  ...['brokers', 'triggers', 'eventtransforms', 'channels', 'subscriptions'],
  ...['sequences', 'parallels'],
  ...['apiserversources', 'pingsources', 'containersources', 'sinkbindings'],
  ...['integrationsources', 'kafkasources'],
];
const own = [
  ...['eventtypes', 'requestreplies', 'inmemorychannels', 'jobsinks'],
  ...['integrationsinks', 'services', 'services', 'deployments'],
  ...['statefulsets', 'daemonsets', 'jobs', 'cronjobs'],
];

describe('kindsAround', () => {
  it('lists referencing kinds cluster-wide, own kinds by label and the others in referenced namespaces', async () => {
    const { asked } = await scopedScenario('shop', files).around({
      queries: [{ kubernetesId: 'fulfilment' }],
      hops: 1,
    });
    expect(asked.slice(0, 2)).toEqual([
      '/apis',
      expect.stringContaining('customresourcedefinitions'),
    ]);
    expect(listsIn(asked)).toEqual([
      ...referring,
      ...own.map(
        plural => `${plural} with backstage.io/kubernetes-id=fulfilment`,
      ),
      ...['eventtypes in payments', 'eventtypes in shop'],
      ...['eventpolicies in shop', 'requestreplies in shop'],
      ...['inmemorychannels in shop', 'services in shop'],
      ...['deployments in shop', 'statefulsets in shop', 'daemonsets in shop'],
    ]);
  });

  it('lists own kinds in the namespace of the entity if it names one', async () => {
    const { asked } = await scopedScenario('shop', files).around({
      queries: [{ kubernetesId: 'web', namespace: 'shop' }],
      hops: 1,
    });
    expect(listsIn(asked).slice(0, referring.length + own.length)).toEqual([
      ...referring,
      ...own.map(plural => `${plural} in shop`),
    ]);
    expect(asked.filter(path => path.includes('labelSelector'))).toEqual([]);
  });

  it('lists the namespace of the object that an entity id names', async () => {
    const { asked } = await scopedScenario('shop', files).around({
      queries: [{ id: 'shop/apps/Deployment/shop/fulfilment' }],
      hops: 1,
    });
    expect(listsIn(asked)).toContain('deployments in shop');
    expect(asked.filter(path => path.includes('labelSelector'))).toEqual([]);
    expect(listsIn(asked).filter(list => /job/.test(list))).toEqual([]);
  });

  it('lists each kind once for several entities', async () => {
    const scenario = scopedScenario('shop', files);
    const names = ['fulfilment', 'invoicing', 'mailer', 'loyalty'];
    const one = await scenario.around({
      queries: [{ kubernetesId: 'fulfilment' }],
      hops: 1,
    });
    const all = await scenario.around({
      queries: names.map(kubernetesId => ({ kubernetesId })),
      hops: 1,
    });
    expect(listsIn(all.asked)).toContain(
      `deployments with backstage.io/kubernetes-id in (${[...names]
        .sort()
        .join(',')})`,
    );
    expect(all.asked.length).toBeLessThan(one.asked.length + names.length);
  });

  it.each([1, 20, 100])(
    'does not depend on unrelated resources: %i more namespaces of them',
    async count => {
      const query = { kubernetesId: 'fulfilment' };
      const around = { queries: [query], hops: 1 };
      const { asked, objects } = await scopedScenario('shop', files).around(
        around,
      );
      const large = scopedScenario('shop', withMore(files, count));
      const more = await large.around(around);
      expect(more.asked).toEqual(asked);
      expect(more.objects).toBe(objects);
      expect((await large.whole()).objects).toBeGreaterThan(2 * count * 10);
    },
  );
});

/** Returns the scenario with this many additional namespaces that contain workloads, Services and EventTypes. */
function withMore(
  scenario: Readonly<Record<string, string>>,
  count: number,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scenario).map(([name, text]) => {
      const list = JSON.parse(text);
      if (
        !/(deployments|services|eventtypes|inmemorychannels)\.json$/.test(name)
      ) {
        return [name, text];
      }
      const copies = Array.from({ length: count }, (_, i) =>
        list.items.map((item: { metadata: object }) => ({
          ...item,
          metadata: {
            ...item.metadata,
            ...{ namespace: `other-${i}`, labels: {}, uid: undefined },
          },
        })),
      );
      return [
        name,
        JSON.stringify({ ...list, items: [...list.items, ...copies.flat()] }),
      ];
    }),
  );
}
