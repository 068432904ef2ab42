import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const subscriber = { uri: 'http://a' };

function read(spec: object, options: object = {}) {
  return readOne(
    'trigger',
    resource('Trigger', 't', {
      spec: { broker: 'b', subscriber, ...spec },
      ...options,
    }),
  );
}

describe('Trigger', () => {
  const broker = { group: 'eventing.knative.dev', kind: 'Broker', name: 'b' };

  it("resolves the broker name in the Trigger's own namespace", () => {
    expect(read({}).resource.broker).toEqual({ ...broker, namespace: 'shop' });
  });

  it('prefers brokerRef, also of another namespace', () => {
    const brokerRef = {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      name: 'b',
      namespace: 'other',
    };
    const { resource: trigger, readIssues } = read({
      broker: undefined,
      brokerRef,
    });
    expect(trigger.broker).toEqual({
      ...broker,
      version: 'v1',
      namespace: 'other',
    });
    expect(readIssues).toEqual([]);
  });

  it('reports a missing broker and a missing subscriber', () => {
    expect(
      read({ broker: undefined, subscriber: undefined }).readIssues,
    ).toEqual(['fieldMissing spec.broker', 'fieldMissing spec.subscriber']);
  });

  it.each([
    ['no attributes without a filter', {}, undefined],
    [
      'no attributes of the empty filter that admission adds',
      { filter: {} },
      undefined,
    ],
    ['no attributes', { filter: { attributes: {} } }, {}],
    [
      'attributes, empty ones included',
      { filter: { attributes: { type: 'a', source: '' } } },
      { type: 'a', source: '' },
    ],
  ])('reads %s', (_, spec, filterAttributes) => {
    const { resource: trigger, readIssues } = read(spec);
    expect(trigger.filterAttributes).toEqual(filterAttributes);
    expect(trigger.filters).toEqual([]);
    expect(readIssues).toEqual([]);
  });

  it('keeps both filter fields', () => {
    const { resource: trigger } = read({
      filter: { attributes: { type: 'a' } },
      filters: [{ exact: { type: 'b' } }],
    });
    expect(trigger.filterAttributes).toEqual({ type: 'a' });
    expect(trigger.filters).toHaveLength(1);
  });

  it.each([
    ['an attribute that is not a string', { attributes: { type: 5 } }],
    ['attributes that are not an object', { attributes: 'type=a' }],
    ['a filter that is not an object', 'type=a'],
  ])('does not read %s as a catch-all Trigger', (_, filter) => {
    const { resource: trigger, readIssues } = read({ filter });
    expect(trigger.filters).toEqual([
      { dialect: 'unknown', name: 'attributes' },
    ]);
    expect(readIssues).toHaveLength(1);
  });

  it('ignores a malformed filter if filters are present', () => {
    const { resource: trigger } = read({ filter: 'a', filters: [{}] });
    expect(trigger.filters).toEqual([{ dialect: 'empty' }]);
  });

  it('distinguishes the own dead letter sink from the inherited one', () => {
    const status = { deadLetterSinkUri: 'http://dlq' };
    expect(read({}, { status }).resource).toMatchObject({
      deadLetterSinkUri: 'http://dlq',
    });
    expect(read({}, { status }).resource.delivery).toBeUndefined();
    const delivery = { deadLetterSink: { uri: 'http://dlq' } };
    expect(read({ delivery }, { status }).resource.delivery).toEqual({
      deadLetterSink: { uri: 'http://dlq', resolvedUri: 'http://dlq' },
    });
  });

  const dependency = 'knative.dev/dependency';

  it('reads the dependency from the annotation', () => {
    const reference =
      '{"apiVersion":"sources.knative.dev/v1","kind":"PingSource","name":"p"}';
    const metadata = { annotations: { [dependency]: reference } };
    expect(read({}, { metadata }).resource.dependency).toEqual({
      group: 'sources.knative.dev',
      version: 'v1',
      kind: 'PingSource',
      namespace: 'shop',
      name: 'p',
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
  ])('reports a dependency that is %s', (_, text) => {
    const metadata = { annotations: { [dependency]: text } };
    expect(read({}, { metadata }).readIssues).toEqual([
      'fieldMalformed metadata.annotations["knative.dev/dependency"]',
    ]);
  });
});
