import { listsOfScenario } from '../__testUtils__/listsOfScenario';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { ObjectList } from '../model';
import { readResources } from './readResources';

const annotation = 'registry.knative.dev/eventTypes';

function definition(
  name: string,
  eventTypes: unknown,
  labels: Readonly<Record<string, string>> = {},
) {
  const annotations =
    eventTypes === undefined ? {} : { [annotation]: eventTypes };
  return { metadata: { name, labels, annotations } };
}

const pings: ObjectList = {
  group: 'sources.knative.dev',
  version: 'v1',
  kind: 'PingSource',
  plural: 'pingsources',
  items: [],
};

function read(...definitions: readonly unknown[]) {
  const snapshot = { ...snapshotOf([pings]), definitions };
  const { sourceKinds, readIssues } = readResources([snapshot]);
  return {
    sourceKinds,
    readIssues: readIssues.map(({ code, field, ref, params }) => ({
      code,
      field,
      name: ref?.name,
      params,
    })),
  };
}

const source = { 'duck.knative.dev/source': 'true' };
const name = 'pingsources.sources.knative.dev';

describe('what a kind of source can send', () => {
  it('is what its definition says', () => {
    const said = [
      { type: 'dev.ping', schema: 'http://s', description: 'Now and then' },
      { type: 'dev.pong', other: 1 },
    ];
    expect(read(definition(name, JSON.stringify(said), source))).toEqual({
      sourceKinds: [
        {
          cluster: 'test',
          group: 'sources.knative.dev',
          kind: 'PingSource',
          plural: 'pingsources',
          eventTypes: [said[0], { type: 'dev.pong' }],
        },
      ],
      readIssues: [],
    });
  });

  it('is nothing known where the definition does not say it', () => {
    const { sourceKinds } = read(definition(name, undefined, source));
    expect(sourceKinds).toMatchObject([{ kind: 'PingSource', eventTypes: [] }]);
  });

  it('is told of without the label, which some sources lack', () => {
    const { sourceKinds } = read(definition(name, '[{"type":"a"}]'));
    expect(sourceKinds).toMatchObject([{ eventTypes: [{ type: 'a' }] }]);
  });

  it.each([
    ['text that is no JSON', '[{"type": "a"} {"type": "b"}]', 'JSON', 'string'],
    ['JSON that is no list', '{"type": "a"}', 'array', 'object'],
    ['no text', 7, 'string', 'number'],
  ])(
    'is nothing, and a readIssue, where it is %s',
    (_, text, expected, actual) => {
      expect(read(definition(name, text, source))).toEqual({
        sourceKinds: [expect.objectContaining({ eventTypes: [] })],
        readIssues: [
          {
            code: 'fieldMalformed',
            field: `metadata.annotations["${annotation}"]`,
            name,
            params: { expected, actual },
          },
        ],
      });
    },
  );

  it('loses only the entries that cannot be read', () => {
    const { sourceKinds, readIssues } = read(
      definition(name, '[{"type":"a"},{"schema":"s"},5]', source),
    );
    expect(sourceKinds[0].eventTypes).toEqual([{ type: 'a' }]);
    expect(readIssues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      `fieldMissing metadata.annotations["${annotation}"][1].type`,
      `fieldMalformed metadata.annotations["${annotation}"][2]`,
    ]);
  });

  it('is not told of kinds that are no sources or that nobody asked for', () => {
    expect(
      read(
        definition('brokers.eventing.knative.dev', undefined),
        definition('acmesources.acme.dev', '[{"type":"a"}]', source),
        null,
      ),
    ).toEqual({ sourceKinds: [], readIssues: [] });
  });

  it('is sorted, whatever the order of clusters and definitions', () => {
    const other = definition('kafkasources.sources.knative.dev', '[]', source);
    const snapshots = ['west', 'east'].map(cluster => ({
      ...snapshotOf([pings], { cluster }),
      definitions: [definition(name, '[]', source), other],
    }));
    const { sourceKinds } = readResources(snapshots);
    expect(
      sourceKinds.map(({ cluster, kind }) => `${cluster} ${kind}`),
    ).toEqual(
      ['east KafkaSource', 'east PingSource', 'west KafkaSource'].concat(
        'west PingSource',
      ),
    );
  });
});

describe('a kind that calls itself subscribable', () => {
  const label = { 'messaging.knative.dev/subscribable': 'true' };
  const topics: ObjectList = {
    group: 'acme.dev',
    version: 'v1',
    kind: 'Topic',
    plural: 'topics',
    items: [
      {
        metadata: { name: 't', namespace: 'shop' },
        status: { address: { url: 'http://t' } },
      },
    ],
  };

  it.each([
    ['is a channel before anybody subscribes', label, 'channel'],
    ['would be a sink without its label', {}, 'eventSink'],
  ] as const)('%s', (_, labels, type) => {
    const definitions = [definition('topics.acme.dev', undefined, labels)];
    const { resources } = readResources([
      { ...snapshotOf([topics]), definitions },
    ]);
    expect(resources).toMatchObject([{ type }]);
  });
});

it('reads the recorded scenario without definitions as it did before', () => {
  const { sourceKinds } = readResources(listsOfScenario('shop'));
  expect(sourceKinds).toEqual([]);
});
