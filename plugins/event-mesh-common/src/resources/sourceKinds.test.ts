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

describe('readSourceKinds', () => {
  it('reads the event types from the definition', () => {
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

  it('returns no event types if the definition has no annotation', () => {
    const { sourceKinds } = read(definition(name, undefined, source));
    expect(sourceKinds).toMatchObject([{ kind: 'PingSource', eventTypes: [] }]);
  });

  it('includes an annotated kind without the source label, which some sources lack', () => {
    const { sourceKinds } = read(definition(name, '[{"type":"a"}]'));
    expect(sourceKinds).toMatchObject([{ eventTypes: [{ type: 'a' }] }]);
  });

  it.each([
    [
      'text that is not JSON',
      '[{"type": "a"} {"type": "b"}]',
      'JSON',
      'string',
    ],
    ['JSON that is not a list', '{"type": "a"}', 'array', 'object'],
    ['not text', 7, 'string', 'number'],
  ])(
    'returns no event types and reports a read issue if the annotation is %s',
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

  it('drops only the unreadable entries', () => {
    const { sourceKinds, readIssues } = read(
      definition(name, '[{"type":"a"},{"schema":"s"},5]', source),
    );
    expect(sourceKinds[0].eventTypes).toEqual([{ type: 'a' }]);
    expect(readIssues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      `fieldMissing metadata.annotations["${annotation}"][1].type`,
      `fieldMalformed metadata.annotations["${annotation}"][2]`,
    ]);
  });

  it('ignores kinds that are not sources or were not requested', () => {
    expect(
      read(
        definition('brokers.eventing.knative.dev', undefined),
        definition('acmesources.acme.dev', '[{"type":"a"}]', source),
        null,
      ),
    ).toEqual({ sourceKinds: [], readIssues: [] });
  });

  it('is sorted for any order of clusters and definitions', () => {
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

describe('readResources with the subscribable label', () => {
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
    [
      'reads a labelled kind as a channel before it has subscribers',
      label,
      'channel',
    ],
    ['reads the same kind without its label as a sink', {}, 'eventSink'],
  ] as const)('%s', (_, labels, type) => {
    const definitions = [definition('topics.acme.dev', undefined, labels)];
    const { resources } = readResources([
      { ...snapshotOf([topics]), definitions },
    ]);
    expect(resources).toMatchObject([{ type }]);
  });
});

it('reads the recorded scenario without definitions', () => {
  const { sourceKinds } = readResources(listsOfScenario('shop'));
  expect(sourceKinds).toEqual([]);
});
