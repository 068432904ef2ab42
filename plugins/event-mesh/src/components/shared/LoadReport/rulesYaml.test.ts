import type { LoadEntry } from 'backstage-plugin-event-mesh-common';
import { rulesYaml } from './rulesYaml';

function forbidden(
  apiGroup: string,
  resource: string,
  namespace?: string,
): LoadEntry {
  const place = namespace === undefined ? {} : { namespace };
  return {
    group: apiGroup,
    kind: resource,
    plural: resource,
    ...place,
    state: 'forbidden',
    count: 0,
    failure: {
      code: 'clusterForbidden',
      missingRule: { apiGroup, resource, verb: 'list', ...place },
    },
  };
}

function yaml(...entries: readonly LoadEntry[]) {
  return rulesYaml({ cluster: 'c', entries, requests: 1 });
}

describe('rulesYaml', () => {
  it('writes one rule per API group', () => {
    expect(
      yaml(
        forbidden('g', 'triggers'),
        forbidden('', 'services'),
        forbidden('g', 'brokers'),
      ),
    ).toBe(`- apiGroups: [""]
  resources: ["services"]
  verbs: ["get", "list", "watch"]
- apiGroups: ["g"]
  resources: ["brokers", "triggers"]
  verbs: ["get", "list", "watch"]
`);
  });

  it('writes a Role per namespace where only namespaced lists are forbidden', () => {
    expect(yaml(forbidden('g', 'brokers', 'b'), forbidden('g', 'brokers', 'a')))
      .toBe(`# Role, namespace: "a"
- apiGroups: ["g"]
  resources: ["brokers"]
  verbs: ["get", "list", "watch"]
# Role, namespace: "b"
- apiGroups: ["g"]
  resources: ["brokers"]
  verbs: ["get", "list", "watch"]
`);
  });

  it('omits a Role that the ClusterRole already covers', () => {
    expect(
      yaml(forbidden('g', 'brokers'), forbidden('g', 'brokers', 'a')),
    ).toBe(yaml(forbidden('g', 'brokers')));
  });

  it('omits the watch verb for CustomResourceDefinitions', () => {
    const group = 'apiextensions.k8s.io';
    expect(yaml(forbidden(group, 'customresourcedefinitions'))).toContain(
      'verbs: ["get", "list"]',
    );
  });

  it('returns an empty text where no list is forbidden', () => {
    expect(yaml()).toBe('');
  });
});
