import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const channel = {
  apiVersion: 'messaging.knative.dev/v1',
  kind: 'Channel',
  name: 'invoices',
};

describe('Subscription', () => {
  it('reads channel, subscriber and reply of a Subscription with their resolved URIs', () => {
    const subscription = resource('Subscription', 's', {
      spec: {
        channel,
        subscriber: { uri: 'http://a' },
        reply: { uri: 'http://b' },
        delivery: { deadLetterSink: { uri: 'http://c' } },
      },
      status: {
        physicalSubscription: {
          subscriberUri: 'http://A',
          replyUri: 'http://B',
          deadLetterSinkUri: 'http://C',
        },
      },
    });
    expect(readOne('subscription', subscription)).toMatchObject({
      resource: {
        channel: { kind: 'Channel', namespace: 'shop', name: 'invoices' },
        subscriber: { uri: 'http://a', resolvedUri: 'http://A' },
        reply: { uri: 'http://b', resolvedUri: 'http://B' },
        delivery: {
          deadLetterSink: { uri: 'http://c', resolvedUri: 'http://C' },
        },
        deadLetterSinkUri: 'http://C',
      },
      readIssues: [],
    });
  });

  it('accepts a Subscription with a reply and no subscriber', () => {
    const spec = { channel, reply: { uri: 'http://b' } };
    const raw = resource('Subscription', 's', { spec });
    expect(readOne('subscription', raw).readIssues).toEqual([]);
  });

  it('reports a missing channel', () => {
    expect(
      readOne('subscription', resource('Subscription', 's')).readIssues,
    ).toEqual(['fieldMissing spec.channel']);
  });
});
