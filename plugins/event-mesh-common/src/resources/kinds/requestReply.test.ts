import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('RequestReply', () => {
  it('reads the broker and the correlation attributes of a RequestReply', () => {
    const brokerRef = {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      name: 'orders',
    };
    const rest = {
      correlationAttribute: 'correlationid',
      replyAttribute: 'replyid',
      timeout: 'PT30S',
      delivery: { retry: 1 },
    };
    const { resource: read, readIssues } = readOne(
      'requestReply',
      resource('RequestReply', 'r', { spec: { brokerRef, ...rest } }),
    );
    expect(read).toMatchObject({
      ...rest,
      broker: { kind: 'Broker', namespace: 'shop', name: 'orders' },
    });
    expect(readIssues).toEqual([]);
  });

  it('reports a missing broker', () => {
    expect(
      readOne('requestReply', resource('RequestReply', 'r')).readIssues,
    ).toEqual(['fieldMissing spec.brokerRef']);
  });
});
