import { RawObject, resource } from '../__testUtils__/resource';
import { linkOf, meshOf, to } from './__testUtils__/meshOf';

const says = (...conditions: (readonly [string, string, string?])[]) => ({
  conditions: conditions.map(([type, status, reason]) => ({
    type,
    status,
    ...(reason ? { reason } : {}),
  })),
});

function statusOf(object: RawObject, role: string) {
  const owner = `${object.kind} ${object.metadata.name}`;
  const { state, condition, reason } = linkOf(
    meshOf([object]),
    owner,
    role,
  ).status;
  return [state, condition, reason].filter(Boolean).join(' ');
}

describe.each([
  ['Trigger', 'broker', 'BrokerReady'],
  ['Trigger', 'subscriber', 'SubscriberResolved'],
  ['Trigger', 'deadLetterSink', 'DeadLetterSinkResolved'],
  ['Trigger', 'dependency', 'DependencyReady'],
  ['Broker', 'deadLetterSink', 'DeadLetterSinkResolved'],
  ['Channel', 'deadLetterSink', 'DeadLetterSinkResolved'],
  ['Channel', 'backingChannel', 'BackingChannelReady'],
  ['Subscription', 'channel', 'ChannelReady'],
  ['PingSource', 'sink', 'SinkProvided'],
  ['SinkBinding', 'subject', 'SinkBindingAvailable'],
  ['RequestReply', 'broker', 'BrokerReady'],
  ['EventType', 'reference', 'ReferenceExists'],
  ['EventType', 'reference', 'BrokerExists'],
])('of a %s, its %s', (kind, role, condition) => {
  const dependency = JSON.stringify({ ...to('PingSource', 'p').ref });
  const object = (status: object) =>
    resource(kind, 'x', {
      metadata: { annotations: { 'knative.dev/dependency': dependency } },
      spec: {
        broker: 'b',
        brokerRef: kind === 'RequestReply' ? { name: 'b' } : undefined,
        subscriber: to('Service', 's'),
        channel: to('Channel', 'c').ref,
        sink: to('Service', 's'),
        subject: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'd' },
        reference: to('Broker', 'b').ref,
        delivery: { deadLetterSink: to('Service', 'd') },
        type: 't',
      },
      status: { channel: to('InMemoryChannel', 'c').ref, ...status },
    });

  it(`is as ${condition} says`, () => {
    const others = says(['Ready', 'False', 'Top'], [condition, 'True']);
    expect(statusOf(object(others), role)).toBe(`ready ${condition}`);
    const bad = says(['Ready', 'Unknown'], [condition, 'False', 'Why']);
    expect(statusOf(object(bad), role)).toBe(`notReady ${condition} Why`);
  });

  it('is as its owner where nothing speaks of it', () => {
    const status = says(['Ready', 'False', 'Top']);
    expect(statusOf(object(status), role)).toBe('notReady Ready Top');
  });

  it('is as its owner while that is being deleted', () => {
    const raw = object(says([condition, 'True']));
    const metadata = {
      ...raw.metadata,
      deletionTimestamp: '2026-01-01T00:02:00Z',
    };
    expect(statusOf({ ...raw, metadata }, role)).toBe('terminating');
  });
});

describe('a Subscription, which has one condition for all that it names,', () => {
  const subscription = (...conditions: [string, string, string?][]) =>
    resource('Subscription', 's', {
      spec: {
        channel: to('Channel', 'c').ref,
        subscriber: to('Service', 's'),
        reply: to('Service', 'r'),
        delivery: { deadLetterSink: to('Service', 'd') },
      },
      status: says(...conditions),
    });
  const roles = ['channel', 'subscriber', 'reply', 'deadLetterSink'];
  const states = (...conditions: [string, string, string?][]) =>
    roles.map(
      role => statusOf(subscription(...conditions), role).split(' ')[0],
    );

  it.each([
    [
      'Channel',
      'ChannelReferenceFailed',
      ['notReady', 'unknown', 'unknown', 'unknown'],
    ],
    [
      'Subscriber',
      'SubscriberResolveFailed',
      ['unknown', 'notReady', 'unknown', 'unknown'],
    ],
    [
      'Reply',
      'ReplyResolveFailed',
      ['unknown', 'unknown', 'notReady', 'unknown'],
    ],
    [
      'DeadLetterSink',
      'DeadLetterSinkResolveFailed',
      ['unknown', 'unknown', 'unknown', 'notReady'],
    ],
    ['something', 'Other', ['notReady', 'notReady', 'notReady', 'notReady']],
  ])('blames the one that its reason names: %s', (_, reason, expected) => {
    expect(
      states(
        ['Ready', 'False', reason],
        ['ReferencesResolved', 'False', reason],
      ),
    ).toEqual(expected);
  });

  it('says of its channel whether that is ready', () => {
    expect(
      states(['ReferencesResolved', 'True'], ['ChannelReady', 'False']),
    ).toEqual(['notReady', 'ready', 'ready', 'ready']);
  });
});

describe('the steps of a flow', () => {
  it('are each as ready as what was made for them', () => {
    const ready = (status: string) => ({ ready: { type: 'Ready', status } });
    const sequence = resource('Sequence', 's', {
      spec: { steps: [to('Service', 'a'), to('Service', 'b')] },
      status: {
        ...says(['Ready', 'False']),
        channelStatuses: [ready('True'), ready('True')],
        subscriptionStatuses: [ready('True'), ready('False')],
      },
    });
    const states = meshOf([sequence]).links.map(({ status }) => status.state);
    expect(states).toEqual(['ready', 'notReady']);
  });
});
