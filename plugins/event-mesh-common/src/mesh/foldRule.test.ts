import { readResources } from '../resources';
import { listsOf } from '../__testUtils__/listsOf';
import { resource } from '../__testUtils__/resource';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { foldRule } from './foldRule';

const address = { address: { url: 'http://x.example' } };
const groups: Readonly<Record<string, string>> = {
  KnativeService: 'serving.knative.dev',
  App: 'apps.example',
  Queue: 'sinks.example',
  SqsSource: 'sources.example',
  ShopChannel: 'channels.example',
};

/** An object of a kind: third-party ones are what their shape makes of them. */
function made(kind: string) {
  const raw = resource(kind.replace('Knative', ''), 'x', {
    ...(groups[kind] === undefined ? {} : { group: groups[kind] }),
    ...(kind === 'SqsSource' ? { spec: { sink: { uri: 'http://x' } } } : {}),
    ...(kind === 'ShopChannel' ? { spec: { subscribers: [] } } : {}),
    ...(kind === 'Queue' ? { status: address } : {}),
  });
  const { resources } = readResources([snapshotOf(listsOf([raw]))]);
  return resources[0];
}

describe.each([
  ['Broker', 'InMemoryChannel'],
  ['Broker', 'KafkaChannel'],
  ['Trigger', 'Subscription'],
  ['Channel', 'InMemoryChannel'],
  ['InMemoryChannel', 'Service'],
  ['Sequence', 'InMemoryChannel'],
  ['Sequence', 'Subscription'],
  ['Parallel', 'Channel'],
  ['Parallel', 'Subscription'],
  ['RequestReply', 'Trigger'],
  ['ContainerSource', 'SinkBinding'],
  ['ContainerSource', 'Deployment'],
  ['IntegrationSource', 'ContainerSource'],
  ['IntegrationSink', 'Deployment'],
  ['EventTransform', 'SinkBinding'],
  ['EventTransform', 'Deployment'],
  ['ApiServerSource', 'Deployment'],
  ['KafkaSource', 'StatefulSet'],
  ['SqsSource', 'KnativeService'],
  ['SqsSource', 'SinkBinding'],
  ['ShopChannel', 'InMemoryChannel'],
  ['Queue', 'Deployment'],
  // Nobody has seen these pairs yet.
  ['JobSink', 'Trigger'],
  ['PingSource', 'Broker'],
])('a %s that controls a %s', (owner, child) => {
  it('folds it and is as bad as it is', () => {
    expect(foldRule(made(owner), made(child))).toEqual({
      folds: true,
      rollsUp: true,
    });
  });
});

describe.each([
  ['JobSink', 'Job'],
  ['Broker', 'EventPolicy'],
  ['Sequence', 'EventPolicy'],
  ['KnativeService', 'Deployment'],
  ['KnativeService', 'Service'],
])('a %s that controls a %s', (owner, child) => {
  it('folds it and does not suffer from it', () => {
    expect(foldRule(made(owner), made(child))).toEqual({
      folds: true,
      rollsUp: false,
    });
  });
});

describe.each([
  ['PingSource', 'EventType'],
  ['Broker', 'EventType'],
  ['SqsSource', 'EventType'],
  ['KnativeService', 'Trigger'],
  ['KnativeService', 'Broker'],
  ['KnativeService', 'SinkBinding'],
  ['Deployment', 'Service'],
  ['CronJob', 'Job'],
  ['Service', 'Trigger'],
  ['Namespace', 'Broker'],
  // An operator's object: in the mesh as something of which nothing more is known, or as something addressable.
  ['App', 'Deployment'],
  ['App', 'Broker'],
  ['Queue', 'Broker'],
  ['Queue', 'Trigger'],
  ['SqsSource', 'Broker'],
  ['SqsSource', 'Trigger'],
  ['ShopChannel', 'Subscription'],
])('a %s that controls a %s', (owner, child) => {
  it('leaves it where people see it', () => {
    expect(foldRule(made(owner), made(child)).folds).toBe(false);
  });
});

it('reads the third-party kinds of these tests as what they are meant to be', () => {
  expect(
    ['App', 'Queue', 'SqsSource', 'ShopChannel'].map(kind => made(kind).type),
  ).toEqual(['other', 'eventSink', 'eventSource', 'channel']);
});
