import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

const channel = {
  apiVersion: 'messaging.knative.dev/v1',
  kind: 'Channel',
  name: 'invoices',
};

describe('Subscription', () => {
  it('says its channel, subscriber and reply, and what they were resolved to', () => {
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

  it('may have a reply and no subscriber', () => {
    const spec = { channel, reply: { uri: 'http://b' } };
    const raw = resource('Subscription', 's', { spec });
    expect(readOne('subscription', raw).readIssues).toEqual([]);
  });

  it('needs a channel', () => {
    expect(
      readOne('subscription', resource('Subscription', 's')).readIssues,
    ).toEqual(['fieldMissing spec.channel']);
  });
});
