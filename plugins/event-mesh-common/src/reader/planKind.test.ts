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
  it("prefers the requested order of versions, then the server's order", () => {
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

  it('omits versions that do not serve the kind', () => {
    const discovery = served([
      version('v1', [{ resource: 'triggers', scope: 'Namespaced' }]),
      version('v1beta2', [{ resource: 'eventtypes', scope: 'Namespaced' }]),
    ]);
    expect(planKind(eventType, discovery).versions).toEqual(['v1beta2']);
  });

  it('includes a version whose resources the server does not know', () => {
    const discovery = served([version('v1beta2', [], 'Stale')]);
    expect(planKind(eventType, discovery).versions).toEqual(['v1beta2']);
  });

  it('returns no versions for a group that is not served', () => {
    expect(planKind(eventType, new Map()).versions).toEqual([]);
  });

  it('falls back to the preferred versions without discovery', () => {
    expect(planKind(eventType, undefined).versions).toEqual([
      'v1beta3',
      'v1beta2',
    ]);
  });

  it('reads from discovery that a kind is cluster-scoped', () => {
    const discovery = served([
      version('v1beta2', [{ resource: 'eventtypes', scope: 'Cluster' }]),
    ]);
    expect(planKind(eventType, discovery).namespaced).toBe(false);
  });

  it('assumes that the core group is served and that Namespaces are cluster-scoped', () => {
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
