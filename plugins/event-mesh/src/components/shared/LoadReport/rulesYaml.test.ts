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

describe('the missing rules', () => {
  it('are one for each group', () => {
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

  it('are a Role for each namespace where only namespaces were asked for', () => {
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

  it('do not ask for a Role beside the ClusterRole that makes it needless', () => {
    expect(
      yaml(forbidden('g', 'brokers'), forbidden('g', 'brokers', 'a')),
    ).toBe(yaml(forbidden('g', 'brokers')));
  });

  it('do not ask for definitions to be watched', () => {
    const group = 'apiextensions.k8s.io';
    expect(yaml(forbidden(group, 'customresourcedefinitions'))).toContain(
      'verbs: ["get", "list"]',
    );
  });

  it('are none where nothing is forbidden', () => {
    expect(yaml()).toBe('');
  });
});
