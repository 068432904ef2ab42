import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('readChannel', () => {
  it('reads the backing channel', () => {
    const channel = resource('Channel', 'invoices', {
      status: {
        channel: {
          apiVersion: 'messaging.knative.dev/v1',
          kind: 'InMemoryChannel',
          name: 'invoices',
          namespace: 'shop',
        },
      },
    });
    expect(readOne('channel', channel).resource.backing).toEqual({
      group: 'messaging.knative.dev',
      version: 'v1',
      kind: 'InMemoryChannel',
      namespace: 'shop',
      name: 'invoices',
    });
  });

  it.each(['InMemoryChannel', 'KafkaChannel', 'NatsJetStreamChannel'])(
    'reads a %s with its delivery',
    kind => {
      const channel = resource(kind, 'c', {
        spec: { delivery: { retry: 1 } },
        status: { deadLetterSinkUri: 'http://dlq' },
      });
      expect(readOne('channel', channel)).toMatchObject({
        resource: {
          delivery: { retry: 1 },
          deadLetterSinkUri: 'http://dlq',
        },
        readIssues: [],
      });
    },
  );
});
