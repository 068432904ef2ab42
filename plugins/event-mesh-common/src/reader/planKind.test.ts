import { parseAggregatedDiscovery } from './parseAggregatedDiscovery';
import { planKind } from './planKind';

const eventType = {
  group: 'eventing.knative.dev',
  kind: 'EventType',
  plural: 'eventtypes',
  versions: ['v1beta3', 'v1beta2'],
};

function served(versions: readonly unknown[]) {
  return parseAggregatedDiscovery({
    kind: 'APIGroupDiscoveryList',
    items: [{ metadata: { name: eventType.group }, versions }],
  });
}

function version(name: string, resources: unknown, freshness = 'Current') {
  return { version: name, freshness, resources };
}

describe('planKind', () => {
  it('prefers in the order asked for, then in the order of the server', () => {
    const resources = [{ resource: 'eventtypes', scope: 'Namespaced' }];
    const discovery = served([
      version('v1', resources),
      version('v1beta2', resources),
      version('v1beta3', resources),
      version('v1beta1', resources),
    ]);
    expect(planKind(eventType, discovery).versions).toEqual([
      'v1beta3',
      'v1beta2',
      'v1',
      'v1beta1',
    ]);
  });

  it('leaves out versions that serve other kinds only', () => {
    const discovery = served([
      version('v1', [{ resource: 'triggers', scope: 'Namespaced' }]),
      version('v1beta2', [{ resource: 'eventtypes', scope: 'Namespaced' }]),
    ]);
    expect(planKind(eventType, discovery).versions).toEqual(['v1beta2']);
  });

  it('asks a version of which the server did not know what it serves', () => {
    const discovery = served([version('v1beta2', [], 'Stale')]);
    expect(planKind(eventType, discovery).versions).toEqual(['v1beta2']);
  });

  it('has no version where the group is not served', () => {
    expect(planKind(eventType, new Map()).versions).toEqual([]);
  });

  it('asks in the preferred versions where nothing could be discovered', () => {
    expect(planKind(eventType, undefined).versions).toEqual([
      'v1beta3',
      'v1beta2',
    ]);
  });

  it('knows from discovery that a kind has no namespaces', () => {
    const discovery = served([
      version('v1beta2', [{ resource: 'eventtypes', scope: 'Cluster' }]),
    ]);
    expect(planKind(eventType, discovery).namespaced).toBe(false);
  });

  it('takes the core group for served, and Namespaces for having none', () => {
    const core = { group: '', kind: 'X', versions: ['v1'] };
    expect(planKind({ ...core, plural: 'services' }, new Map())).toMatchObject({
      versions: ['v1'],
      namespaced: true,
    });
    expect(
      planKind({ ...core, plural: 'namespaces' }, new Map()),
    ).toMatchObject({ versions: ['v1'], namespaced: false });
  });
});
