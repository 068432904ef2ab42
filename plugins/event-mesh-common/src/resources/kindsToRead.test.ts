import { ServedKind } from '../model';
import { knownKinds } from './catalogue';
import { kindsToRead } from './kindsToRead';

function served(
  kind: string | undefined,
  group: string,
  rest: Partial<ServedKind> = {},
): ServedKind {
  return {
    group,
    ...(kind === undefined ? {} : { kind }),
    plural: `${(kind ?? 'thing').toLowerCase()}s`,
    versions: ['v1'],
    namespaced: true,
    verbs: ['get', 'list', 'watch'],
    ...rest,
  };
}

function definition(name: string, ...labels: readonly string[]) {
  return {
    metadata: {
      name,
      labels: Object.fromEntries(labels.map(label => [label, 'true'])),
    },
  };
}

/** Returns the kinds beside the known ones, as `Kind.group foundBy`. */
function found(
  kinds: readonly ServedKind[],
  definitions?: readonly unknown[],
): string[] {
  return kindsToRead({ served: kinds, definitions })
    .slice(knownKinds.length)
    .map(({ kind, group, foundBy }) => `${kind}.${group} ${foundBy}`);
}

describe('kindsToRead', () => {
  it('includes the known kinds for any discovery', () => {
    expect(kindsToRead({})).toEqual(knownKinds);
    expect(kindsToRead({ served: [], definitions: [] })).toEqual(knownKinds);
  });

  it('includes a known kind once, in its own order of versions', () => {
    const eventType = served('EventType', 'eventing.knative.dev', {
      versions: ['v1beta3', 'v1beta2'],
    });
    const label = definition(
      'eventtypes.eventing.knative.dev',
      'duck.knative.dev/source',
    );
    expect(found([eventType], [label])).toEqual([]);
  });

  it.each([
    ['a source', 'duck.knative.dev/source'],
    ['a source with the legacy label', 'eventing.knative.dev/source'],
    ['an addressable', 'duck.knative.dev/addressable'],
    ['a channel', 'messaging.knative.dev/subscribable'],
    ['a target', 'duck.knative.dev/target'],
  ])('includes a kind labelled as %s', (_, label) => {
    const names = ['things.acme.dev', 'others.acme.dev'];
    expect(
      found(
        [served('Thing', 'acme.dev'), served('Widget', 'acme.dev')],
        [definition(names[0], label), definition(names[1])],
      ),
    ).toEqual(['Thing.acme.dev label']);
  });

  it('includes a kind whose definition is annotated with event types, even without a label', () => {
    const annotations = { 'registry.knative.dev/eventTypes': 'anything' };
    const metadata = { name: 'things.acme.dev', annotations };
    expect(found([served('Thing', 'acme.dev')], [{ metadata }])).toEqual([
      'Thing.acme.dev label',
    ]);
  });

  it.each([
    ['false', { 'duck.knative.dev/source': 'false' }],
    ['another label', { 'duck.knative.dev/binding': 'true' }],
    ['labels that are not an object', 'duck.knative.dev/source'],
    ['no labels', undefined],
  ])('ignores %s', (_, labels) => {
    const metadata = { name: 'things.acme.dev', labels };
    expect(found([served('Thing', 'acme.dev')], [{ metadata }])).toEqual([]);
  });

  it('ignores malformed definitions', () => {
    const odd = [null, 5, 'x', [], {}, { metadata: 3 }, { metadata: {} }];
    const names = ['', '.', 'things', '.acme.dev', 7].map(name => ({
      metadata: { name },
    }));
    expect(found([served('Thing', 'acme.dev')], [...odd, ...names])).toEqual(
      [],
    );
  });

  it('includes all kinds of the groups that contain only sources, channels and sinks', () => {
    expect(
      found([
        // As shipped, without a label.
        served('CamelCase', 'sources.knative.dev'),
        served('NatssChannel', 'messaging.knative.dev'),
        served('LogSink', 'sinks.knative.dev'),
        served('RabbitmqBrokerConfig', 'eventing.knative.dev'),
      ]),
    ).toEqual([
      'CamelCase.sources.knative.dev group',
      'NatssChannel.messaging.knative.dev group',
      'LogSink.sinks.knative.dev group',
    ]);
  });

  it.each([
    ['RabbitmqSource, which has no labels', []],
    [
      'RedisStreamSource, which is labelled addressable',
      ['duck.knative.dev/addressable'],
    ],
  ])('includes %s', (name, labels) => {
    const [kind] = name.split(',');
    const plural = `${kind.toLowerCase()}s`;
    const group = 'sources.acme.dev';
    expect(
      found(
        [served(kind, group)],
        [definition(`${plural}.${group}`, ...labels)],
      ),
    ).toHaveLength(1);
    expect(knownKinds).toContainEqual(
      expect.objectContaining({ kind, type: 'eventSource' }),
    );
  });

  it('includes a kind with a source name, with or without definitions', () => {
    const source = served('AcmeSource', 'events.acme.dev');
    expect(found([source])).toEqual(['AcmeSource.events.acme.dev name']);
    expect(
      found([source], [definition('acmesources.events.acme.dev')]),
    ).toEqual(['AcmeSource.events.acme.dev name']);
  });

  it.each([
    ['Source', 'acme.dev', {}],
    ['Resource', 'acme.dev', {}],
    ['GrafanaDatasource', 'grafana.acme.dev', {}],
    ['AcmeSource', 'acme.dev', { namespaced: false }],
    ['GitSource', 'source.toolkit.fluxcd.io', {}],
    ['DataSource', 'cdi.kubevirt.io', {}],
    ['CatalogSource', 'operators.coreos.com', {}],
    ['EventSource', 'argoproj.io', {}],
    ['AcmeSource', 'batch', {}],
    ['AcmeSource', 'snapshot.storage.k8s.io', {}],
    ['AcmeSource', 'config.openshift.io', {}],
  ] as const)('does not mistake %s in %s for a source', (kind, group, rest) => {
    expect(found([served(kind, group, rest)])).toEqual([]);
  });

  it('includes a labelled kind of a foreign group', () => {
    const group = 'operators.coreos.com';
    const label = definition(
      `catalogsources.${group}`,
      'duck.knative.dev/source',
    );
    expect(found([served('CatalogSource', group)], [label])).toEqual([
      `CatalogSource.${group} label`,
    ]);
  });

  it.each([
    ['cannot be listed', served('AcmeSource', 'acme.dev', { verbs: ['get'] })],
    ['has no known name', served(undefined, 'sources.knative.dev')],
  ])('does not include a kind that %s', (_, kind) => {
    expect(found([kind])).toEqual([]);
  });

  it('includes a kind whose verbs are unknown', () => {
    const { verbs, ...kind } = served('AcmeSource', 'acme.dev');
    expect(found([kind])).toEqual(['AcmeSource.acme.dev name']);
  });

  it('does not include the Routes of Knative Services', () => {
    const label = definition(
      'routes.serving.knative.dev',
      'duck.knative.dev/addressable',
    );
    expect(found([served('Route', 'serving.knative.dev')], [label])).toEqual(
      [],
    );
  });

  it('only adds kinds when definitions become known', () => {
    const kinds = [served('AcmeSource', 'acme.dev'), served('Topic', 'b.dev')];
    const before = kindsToRead({ served: kinds });
    const label = definition('topics.b.dev', 'duck.knative.dev/addressable');
    const after = kindsToRead({ served: kinds, definitions: [label] });
    const names = (of: typeof after) => of.map(kind => kind.kind);
    expect(names(after)).toEqual(expect.arrayContaining(names(before)));
    expect(after.length).toBe(before.length + 1);
  });
});
