import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

describe('Broker', () => {
  it('reads class, config and delivery of a Broker', () => {
    const broker = resource('Broker', 'orders', {
      metadata: {
        annotations: { 'eventing.knative.dev/broker.class': 'Kafka' },
      },
      spec: {
        config: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          name: 'kafka',
          namespace: 'knative-eventing',
        },
        delivery: { retry: 3 },
      },
      status: { deadLetterSinkUri: 'http://dlq' },
    });
    expect(readOne('broker', broker)).toMatchObject({
      resource: {
        brokerClass: 'Kafka',
        config: { group: '', kind: 'ConfigMap', namespace: 'knative-eventing' },
        delivery: { retry: 3 },
        deadLetterSinkUri: 'http://dlq',
      },
      readIssues: [],
    });
  });

  it('accepts a Broker without a spec and does not guess its class', () => {
    const { resource: broker, readIssues } = readOne(
      'broker',
      resource('Broker', 'bare'),
    );
    expect(broker).not.toHaveProperty('brokerClass');
    expect(readIssues).toEqual([]);
  });
});
