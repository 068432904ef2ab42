import { resource } from '../__testUtils__/resource';
import { Mesh } from '../mesh';
import { controlledBy, idOf, meshOf } from '../mesh/__testUtils__/meshOf';
import { EntityQuery, findEntityResources } from './findEntityResources';

const id = (value: string) => ({ 'backstage.io/kubernetes-id': value });
const broker = resource('Broker', 'orders', {
  metadata: { labels: id('web') },
});
const source = resource('ContainerSource', 'poller');
const objects = [
  broker,
  source,
  resource('InMemoryChannel', 'hidden', {
    metadata: { ...controlledBy(broker), labels: { app: 'hidden' } },
  }),
  resource('Deployment', 'poller-deployment', {
    metadata: { ...controlledBy(source), labels: id('poller') },
  }),
  resource('Deployment', 'web', {
    spec: { template: { metadata: { labels: { app: 'web', ...id('web') } } } },
  }),
  resource('Service', 'web', { spec: { selector: { app: 'web' } } }),
  resource('Service', 'other', { spec: { selector: { app: 'other' } } }),
  resource('Service', 'external', { spec: {} }),
  resource('Service', 'web', {
    namespace: 'elsewhere',
    spec: { selector: { app: 'web' } },
  }),
  resource('Trigger', 'far', {
    namespace: 'elsewhere',
    metadata: { labels: id('web') },
  }),
  resource('Namespace', 'shop', { metadata: { labels: id('web') } }),
];
const mesh: Mesh = meshOf(objects);
const find = (query: EntityQuery) => findEntityResources(mesh, query);

describe('findEntityResources', () => {
  it("returns the resources with the entity's label and the Services of its pods", () => {
    expect(find({ kubernetesId: 'web' })).toEqual(
      [
        idOf('Service web'),
        idOf('Deployment web'),
        idOf('Trigger elsewhere/far'),
        idOf('Broker orders'),
      ].sort(),
    );
  });

  it('returns the resources that the label selector matches by their own or their pods’ labels', () => {
    expect(find({ labelSelector: 'app in (web, api)' })).toEqual([
      idOf('Service web'),
      idOf('Deployment web'),
    ]);
  });

  it("returns only the resource of the entity's id, or its owner", () => {
    const named = idOf('Broker orders');
    expect(find({ id: named, kubernetesId: 'poller' })).toEqual([named]);
    expect(find({ id: idOf('InMemoryChannel hidden') })).toEqual([named]);
    expect(find({ id: idOf('Broker gone') })).toEqual([]);
  });

  it('returns the owners of generated resources', () => {
    expect(find({ kubernetesId: 'poller' })).toEqual([
      idOf('ContainerSource poller'),
    ]);
    expect(find({ labelSelector: 'app=hidden' })).toEqual([
      idOf('Broker orders'),
    ]);
  });

  it('narrows the result by namespace, cluster and name', () => {
    const kubernetesId = 'web';
    expect(find({ kubernetesId, namespace: 'elsewhere' })).toEqual([
      idOf('Trigger elsewhere/far'),
    ]);
    expect(find({ kubernetesId, cluster: 'another' })).toEqual([]);
    expect(find({ kubernetesId, name: 'orders' })).toEqual([
      idOf('Broker orders'),
    ]);
  });

  it('matches by name alone without labels', () => {
    expect(
      find({ name: 'orders', namespace: 'shop', cluster: 'test' }),
    ).toEqual([idOf('Broker orders')]);
  });

  it.each<[string, EntityQuery]>([
    ['nothing', {}],
    ['a namespace alone', { namespace: 'shop' }],
    ['an unknown id', { kubernetesId: 'nobody' }],
    [
      'an empty id and an empty selector',
      { kubernetesId: '', labelSelector: '' },
    ],
    ['a malformed selector', { labelSelector: 'app in (' }],
    [
      'a malformed selector and a name',
      { labelSelector: 'a b', name: 'orders' },
    ],
  ])('returns no resources for %s', (_, query) => {
    expect(find(query)).toEqual([]);
  });
});
