import { Field, child, isAbsent } from './fields/field';
import { entries } from './fields/collections';
import { isObject, jsonType } from './fields/jsonType';
import { Fact } from './types';

/** The distinguishing facts of each kind: a name, and its path in `spec` (`*` is every entry of a list). */
const factsOfKinds: Readonly<Record<string, Readonly<Record<string, string>>>> =
  {
    ApiServerSource: {
      resources: 'resources.*',
      mode: 'mode',
      namespaces: 'namespaceSelector.matchLabels',
      owner: 'owner',
    },
    AwsSqsSource: { queue: 'queueUrl' },
    CephSource: { port: 'port' },
    ContainerSource: { image: 'template.spec.containers.*.image' },
    CouchDbSource: { database: 'database', feed: 'feed' },
    GitHubSource: {
      repository: 'ownerAndRepository',
      eventTypes: 'eventTypes.*',
    },
    GitLabSource: { project: 'projectUrl', eventTypes: 'eventTypes.*' },
    IntegrationSink: {
      logLevel: 'log.level',
      s3: 'aws.s3.arn',
      sqs: 'aws.sqs.arn',
      sns: 'aws.sns.arn',
      region: 'aws.*.region',
    },
    IntegrationSource: {
      period: 'timer.period',
      s3: 'aws.s3.arn',
      sqs: 'aws.sqs.arn',
      ddbStreams: 'aws.ddbStreams.table',
      region: 'aws.*.region',
    },
    JobSink: { image: 'job.spec.template.spec.containers.*.image' },
    KafkaSink: {
      topic: 'topic',
      bootstrapServers: 'bootstrapServers.*',
      contentMode: 'contentMode',
      partitions: 'numPartitions',
    },
    KafkaSource: {
      topics: 'topics.*',
      consumerGroup: 'consumerGroup',
      consumers: 'consumers',
      bootstrapServers: 'bootstrapServers.*',
    },
    PingSource: {
      schedule: 'schedule',
      timezone: 'timezone',
      contentType: 'contentType',
    },
    PrometheusSource: {
      server: 'serverURL',
      query: 'promQL',
      schedule: 'schedule',
    },
    RabbitmqSource: {
      queue: 'rabbitmqResourcesConfig.queueName',
      exchange: 'rabbitmqResourcesConfig.exchangeName',
      vhost: 'rabbitmqResourcesConfig.vhost',
    },
    RedisStreamSink: { address: 'address', stream: 'stream' },
    RedisStreamSource: { address: 'address', stream: 'stream', group: 'group' },
  };

/**
 * Reads the distinguishing facts of an object of that kind.
 *
 * @internal
 */
export function readFacts(kind: string, spec: Field): Fact[] {
  const paths = Object.hasOwn(factsOfKinds, kind) ? factsOfKinds[kind] : {};
  return Object.entries(paths).flatMap(([name, path]) => {
    const texts = follow(spec, path.split('.')).flatMap(shownValue);
    return texts.length > 0 ? [{ name, value: texts.join(', ') }] : [];
  });
}

function follow(field: Field, [key, ...rest]: string[]): Field[] {
  if (key === undefined || isAbsent(field)) {
    return isAbsent(field) ? [] : [field];
  }
  if (key !== '*') {
    return follow(child(field, key), rest);
  }
  const below = isObject(field.value)
    ? Object.keys(field.value).map(name => child(field, name))
    : entries(field);
  return below.flatMap(entry => follow(entry, rest));
}

function shownValue(field: Field): string[] {
  const { value } = field;
  if (isObject(value)) {
    return shownObject(value);
  }
  if (typeof value === 'string') {
    return value === '' ? [] : [withoutCredentials(value)];
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return [String(value)];
  }
  field.report('fieldMalformed', field, {
    expected: 'string',
    actual: jsonType(value),
  });
  return [];
}

// Shows a watched resource as its version and kind, and labels as pairs.
function shownObject(value: Record<string, unknown>): string[] {
  const { apiVersion, kind } = value;
  if (typeof kind === 'string') {
    return [typeof apiVersion === 'string' ? `${apiVersion} ${kind}` : kind];
  }
  return Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${key}=${text}`] : [],
  );
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/g, '//');
}
