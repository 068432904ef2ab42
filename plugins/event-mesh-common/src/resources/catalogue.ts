import { KindToRead } from '../model';
import { Resource } from './types';

/**
 * A kind with its own reader.
 *
 * @public
 */
export type KnownKind = KindToRead & { readonly type: Resource['type'] };

type Row = readonly [
  kind: string,
  plural: string,
  versions: string,
  type: Resource['type'],
];

// Versions: the storage version first, since reads of another version convert and may lose fields. EventType's first served
// version (v1beta3) loses schemaData and broker-only references, so its order matters most.
const rows: Readonly<Record<string, readonly Row[]>> = {
  'eventing.knative.dev': [
    ['Broker', 'brokers', 'v1', 'broker'],
    ['Trigger', 'triggers', 'v1', 'trigger'],
    ['EventType', 'eventtypes', 'v1beta2 v1beta3 v1beta1', 'eventType'],
    ['EventPolicy', 'eventpolicies', 'v1alpha1', 'eventPolicy'],
    ['EventTransform', 'eventtransforms', 'v1alpha1', 'eventTransform'],
    ['RequestReply', 'requestreplies', 'v1alpha1', 'requestReply'],
    ['KafkaSink', 'kafkasinks', 'v1alpha1', 'eventSink'],
  ],
  'messaging.knative.dev': [
    ['Channel', 'channels', 'v1', 'channel'],
    ['InMemoryChannel', 'inmemorychannels', 'v1', 'channel'],
    ['KafkaChannel', 'kafkachannels', 'v1beta1 v1', 'channel'],
    ['NatsJetStreamChannel', 'natsjetstreamchannels', 'v1alpha1', 'channel'],
    ['Subscription', 'subscriptions', 'v1', 'subscription'],
  ],
  'flows.knative.dev': [
    ['Sequence', 'sequences', 'v1', 'flow'],
    ['Parallel', 'parallels', 'v1', 'flow'],
  ],
  'sources.knative.dev': [
    ['ApiServerSource', 'apiserversources', 'v1', 'eventSource'],
    ['PingSource', 'pingsources', 'v1 v1beta2', 'eventSource'],
    ['ContainerSource', 'containersources', 'v1', 'eventSource'],
    ['SinkBinding', 'sinkbindings', 'v1', 'eventSource'],
    ['IntegrationSource', 'integrationsources', 'v1alpha1', 'eventSource'],
    ['KafkaSource', 'kafkasources', 'v1beta1 v1', 'eventSource'],
    ['RabbitmqSource', 'rabbitmqsources', 'v1alpha1', 'eventSource'],
    ['RedisStreamSource', 'redisstreamsources', 'v1alpha1', 'eventSource'],
    ['GitHubSource', 'githubsources', 'v1alpha1', 'eventSource'],
    ['GitLabSource', 'gitlabsources', 'v1alpha1', 'eventSource'],
    ['CephSource', 'cephsources', 'v1alpha1', 'eventSource'],
    ['PrometheusSource', 'prometheussources', 'v1alpha1', 'eventSource'],
    ['CouchDbSource', 'couchdbsources', 'v1alpha1', 'eventSource'],
    ['AwsSqsSource', 'awssqssources', 'v1alpha1', 'eventSource'],
  ],
  'kogito.knative.dev': [
    ['KogitoSource', 'kogitosources', 'v1alpha1', 'eventSource'],
  ],
  'sinks.knative.dev': [
    ['JobSink', 'jobsinks', 'v1alpha1', 'eventSink'],
    ['IntegrationSink', 'integrationsinks', 'v1alpha1', 'eventSink'],
    ['RedisStreamSink', 'redisstreamsinks', 'v1alpha1', 'eventSink'],
  ],
  'serving.knative.dev': [['Service', 'services', 'v1', 'workload']],
  '': [
    ['Namespace', 'namespaces', 'v1', 'namespace'],
    ['Service', 'services', 'v1', 'workload'],
  ],
  apps: [
    ['Deployment', 'deployments', 'v1', 'workload'],
    ['StatefulSet', 'statefulsets', 'v1', 'workload'],
    ['DaemonSet', 'daemonsets', 'v1', 'workload'],
  ],
  batch: [
    ['Job', 'jobs', 'v1', 'workload'],
    ['CronJob', 'cronjobs', 'v1', 'workload'],
  ],
};

/**
 * The kinds to list, with the preferred versions. ConfigMaps and Secrets are never among them.
 *
 * @remarks A cluster may lack any of them. For the release that introduced a kind, see the docs of each Knative
 * release.
 * @public
 */
export const knownKinds: readonly KnownKind[] = Object.entries(rows).flatMap(
  ([group, kinds]) =>
    kinds.map(([kind, plural, versions, type]) => ({
      group,
      kind,
      plural,
      versions: versions.split(' '),
      type,
    })),
);
