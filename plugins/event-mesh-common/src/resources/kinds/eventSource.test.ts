import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const sink = { uri: 'http://sink' };

function read(kind: string, spec: object, options: object = {}) {
  return readOne(
    'eventSource',
    resource(kind, 's', { spec: { sink, ...spec }, ...options }),
  );
}

describe('readEventSource', () => {
  it('reads sink, event types and extensions of a source', () => {
    const { resource: source, readIssues } = read(
      'PingSource',
      { ceOverrides: { extensions: { team: 'a' } } },
      {
        status: {
          sinkUri: 'http://SINK',
          ceAttributes: [{ type: 'ping', source: '/p' }, { type: 'pong' }, {}],
        },
      },
    );
    expect(source).toMatchObject({
      sink: { uri: 'http://sink', resolvedUri: 'http://SINK' },
      sends: [{ type: 'ping', source: '/p' }, { type: 'pong' }],
      extensions: { team: 'a' },
    });
    expect(readIssues).toEqual([]);
  });

  it('reports a missing sink', () => {
    expect(read('PingSource', { sink: undefined }).readIssues).toEqual([
      'fieldMissing spec.sink',
    ]);
  });

  it('does not report a RabbitmqSource without a sink', () => {
    expect(read('RabbitmqSource', { sink: undefined }).readIssues).toEqual([]);
  });

  it.each([
    [
      'PingSource',
      { schedule: '0 2 * * *', timezone: 'UTC' },
      ['schedule=0 2 * * *', 'timezone=UTC'],
    ],
    [
      'ApiServerSource',
      {
        mode: 'Resource',
        resources: [
          { apiVersion: 'v1', kind: 'Pod' },
          { apiVersion: 'apps/v1', kind: 'Deployment' },
        ],
      },
      ['resources=v1 Pod, apps/v1 Deployment', 'mode=Resource'],
    ],
    [
      'ContainerSource',
      { template: { spec: { containers: [{ image: 'img/a:1' }] } } },
      ['image=img/a:1'],
    ],
    [
      'KafkaSource',
      {
        topics: ['a', 'b'],
        consumerGroup: 'g',
        consumers: 3,
        bootstrapServers: ['k:9092'],
      },
      [
        'topics=a, b',
        'consumerGroup=g',
        'consumers=3',
        'bootstrapServers=k:9092',
      ],
    ],
    [
      'RabbitmqSource',
      { rabbitmqResourcesConfig: { queueName: 'q', vhost: '/' } },
      ['queue=q', 'vhost=/'],
    ],
    [
      'GitHubSource',
      { ownerAndRepository: 'a/b', eventTypes: ['push', 'fork'] },
      ['repository=a/b', 'eventTypes=push, fork'],
    ],
    [
      'RedisStreamSource',
      { address: 'redis://u:secret@r:6379', stream: 's' },
      ['address=redis://r:6379', 'stream=s'],
    ],
    [
      'IntegrationSource',
      { aws: { s3: { arn: 'arn:x', region: 'eu' } } },
      ['s3=arn:x', 'region=eu'],
    ],
    [
      'SinkBinding',
      { subject: { apiVersion: 'apps/v1', kind: 'Job', name: 'j' } },
      [],
    ],
  ])('reads the distinguishing facts of a %s', (kind, spec, facts) => {
    const { resource: source, readIssues } = read(kind, spec);
    expect(source.facts.map(({ name, value }) => `${name}=${value}`)).toEqual(
      facts,
    );
    expect(readIssues).toEqual([]);
  });

  it('omits absent and malformed facts', () => {
    const { resource: source, readIssues } = read('KafkaSource', {
      topics: [['a'], 'b', null],
    });
    expect(source.facts).toEqual([{ name: 'topics', value: 'b' }]);
    expect(readIssues).toEqual(['fieldMalformed spec.topics[0]']);
  });
});

describe('SinkBinding', () => {
  const subject = { apiVersion: 'apps/v1', kind: 'Deployment' };

  it('reads the subject of a SinkBinding with a name', () => {
    expect(
      read('SinkBinding', { subject: { ...subject, name: 'web' } }).resource
        .subject,
    ).toEqual({
      group: 'apps',
      version: 'v1',
      kind: 'Deployment',
      namespace: 'shop',
      name: 'web',
    });
  });

  it('reads the subject of a SinkBinding with a selector', () => {
    const selector = { matchLabels: { app: 'web' } };
    expect(
      read('SinkBinding', { subject: { ...subject, selector } }).resource
        .subject,
    ).toEqual({
      group: 'apps',
      kind: 'Deployment',
      namespace: 'shop',
      selector: { app: 'web' },
    });
  });

  it('reports a subject without a name or a selector', () => {
    expect(read('SinkBinding', {}).readIssues).toEqual([
      'fieldMissing spec.subject',
    ]);
    expect(read('SinkBinding', { subject }).readIssues).toEqual([
      'fieldMissing spec.subject.name',
    ]);
  });

  it('reads a subject of a SinkBinding only', () => {
    const { resource: source, readIssues } = read('AcmeSource', {
      subject: 'hello',
    });
    expect(source.subject).toBeUndefined();
    expect(readIssues).toEqual([]);
  });
});
