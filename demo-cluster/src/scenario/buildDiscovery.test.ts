import { fileSet } from '../__testUtils__/smallScenario';
import { JsonObject, objectsOf, stringAt } from '../json';
import { buildDiscovery } from './buildDiscovery';
import { readList } from './readList';
import { ResourceList } from './types';

const recorded: Record<string, JsonObject> = {
  'apis.json': {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: [
      {
        name: 'eventing.knative.dev',
        versions: [{ groupVersion: 'eventing.knative.dev/v1', version: 'v1' }],
        preferredVersion: {
          groupVersion: 'eventing.knative.dev/v1',
          version: 'v1',
        },
      },
    ],
  },
  'apis.eventing.knative.dev.v1.json': {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: 'eventing.knative.dev/v1',
    resources: [
      {
        name: 'brokers',
        singularName: 'broker',
        namespaced: true,
        kind: 'Broker',
        verbs: ['get', 'list'],
        storageVersionHash: 'x',
      },
      {
        name: 'brokers/status',
        singularName: '',
        namespaced: true,
        kind: 'Broker',
        verbs: ['get'],
      },
    ],
  },
};

const definitions = readList(
  {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    plural: 'customresourcedefinitions',
  },
  {
    kind: 'CustomResourceDefinitionList',
    items: [
      {
        metadata: { name: 'kafkasources.sources.knative.dev' },
        spec: {
          group: 'sources.knative.dev',
          names: {
            plural: 'kafkasources',
            singular: 'kafkasource',
            kind: 'KafkaSource',
          },
          scope: 'Namespaced',
          versions: [
            { name: 'v1', served: true, subresources: { status: {} } },
            { name: 'v1alpha1', served: false },
          ],
        },
      },
    ],
  },
);

const DEFINITIONS = 'apiextensions.k8s.io/v1/customresourcedefinitions';

function groupNames(document: JsonObject): string[] {
  return objectsOf(document.groups).map(group => stringAt(group, 'name'));
}

describe('buildDiscovery', () => {
  const lists = new Map<string, ResourceList>([[DEFINITIONS, definitions]]);
  const discovery = buildDiscovery([fileSet(recorded)], lists);

  it('serves recorded discovery documents unchanged', () => {
    const alone = buildDiscovery([fileSet(recorded)], new Map());
    expect(alone.groups).toEqual(recorded['apis.json']);
    expect(alone.resourceLists.get('eventing.knative.dev/v1')).toBe(
      recorded['apis.eventing.knative.dev.v1.json'],
    );
  });

  it('includes only the served versions of definitions', () => {
    expect(
      discovery.resources.get('sources.knative.dev/v1/kafkasources'),
    ).toMatchObject({
      kind: 'KafkaSource',
      namespaced: true,
      subresources: [{ name: 'status' }],
    });
    expect(
      discovery.resources.has('sources.knative.dev/v1alpha1/kafkasources'),
    ).toBe(false);
  });

  it('includes added kinds in the classic documents', () => {
    expect(groupNames(discovery.groups)).toContain('sources.knative.dev');
    expect(discovery.resourceLists.get('sources.knative.dev/v1')).toMatchObject(
      {
        kind: 'APIResourceList',
        groupVersion: 'sources.knative.dev/v1',
        resources: [{ name: 'kafkasources' }, { name: 'kafkasources/status' }],
      },
    );
  });

  it('includes all kinds in the aggregated document', () => {
    const items = objectsOf(discovery.aggregatedGroups.items);
    const eventing = items.find(item =>
      JSON.stringify(item.metadata).includes('eventing'),
    );
    expect(items).toHaveLength(3);
    expect(eventing).toMatchObject({
      versions: [
        {
          version: 'v1',
          freshness: 'Current',
          resources: [
            {
              resource: 'brokers',
              scope: 'Namespaced',
              subresources: [{ subresource: 'status' }],
            },
          ],
        },
      ],
    });
  });

  it('creates a classic document from an aggregated one', () => {
    const { resourceLists } = buildDiscovery(
      [fileSet({ 'apis.aggregated.json': discovery.aggregatedGroups })],
      new Map(),
    );
    expect(resourceLists.get('eventing.knative.dev/v1')).toMatchObject({
      resources: [
        { name: 'brokers', kind: 'Broker' },
        { name: 'brokers/status' },
      ],
    });
  });

  it('derives a kind from its list if discovery does not name it', () => {
    const list = readList(
      { group: '', version: 'v1', plural: 'nodes' },
      {
        kind: 'NodeList',
        items: [{ metadata: { name: 'n1' } }],
      },
    );
    const { resources } = buildDiscovery([], new Map([['/v1/nodes', list]]));
    expect(resources.get('/v1/nodes')).toMatchObject({
      kind: 'Node',
      namespaced: false,
    });
  });
});
