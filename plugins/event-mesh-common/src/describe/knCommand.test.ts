import { knCommand } from './knCommand';

function commandOf(group: string, kind: string, name = 'a') {
  return knCommand({
    ref: { cluster: 'c', group, kind, namespace: 'shop', name },
  });
}

describe('knCommand', () => {
  it.each([
    ['eventing.knative.dev', 'Trigger', 'kn trigger describe -n shop a'],
    [
      'messaging.knative.dev',
      'Subscription',
      'kn subscription describe -n shop a',
    ],
    ['sources.knative.dev', 'PingSource', 'kn source ping describe -n shop a'],
    ['serving.knative.dev', 'Service', 'kn service describe -n shop a'],
  ])('returns the command in group %s for kind %s', (group, kind, expected) => {
    expect(commandOf(group, kind)).toBe(expected);
  });

  it.each([
    ['', 'Service'],
    ['messaging.knative.dev', 'InMemoryChannel'],
    ['sources.knative.dev', 'KafkaSource'],
    ['', 'constructor'],
  ])('returns undefined in group %s for kind %s', (group, kind) => {
    expect(commandOf(group, kind)).toBeUndefined();
  });

  it('does not let a name become a shell command or an option', () => {
    expect(commandOf('eventing.knative.dev', 'Broker', 'a; rm -rf /')).toBe(
      "kn broker describe -n shop 'a; rm -rf /'",
    );
    expect(commandOf('eventing.knative.dev', 'Broker', '-x')).toBe(
      'kn broker describe -n shop -- -x',
    );
  });
});
