import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

function read(delivery: unknown, status?: unknown) {
  const raw = resource('Broker', 'b', { spec: { delivery }, status });
  const { resource: broker, readIssues } = readOne('broker', raw);
  return { delivery: broker.delivery, readIssues };
}

describe('readDelivery', () => {
  const plain = {
    retry: 5,
    backoffPolicy: 'exponential',
    backoffDelay: 'PT0.5S',
    timeout: 'PT10S',
    retryAfterMax: 'PT60S',
    format: 'json',
  };

  it('reads every field', () => {
    expect(read(plain)).toEqual({ delivery: plain, readIssues: [] });
  });

  it('reads the dead letter sink with its resolved URI', () => {
    const delivery = {
      deadLetterSink: {
        ref: { apiVersion: 'v1', kind: 'Service', name: 'dlq' },
      },
    };
    expect(
      read(delivery, { deadLetterSinkUri: 'http://dlq' }).delivery,
    ).toEqual({
      deadLetterSink: {
        ref: {
          group: '',
          version: 'v1',
          kind: 'Service',
          namespace: 'shop',
          name: 'dlq',
        },
        resolvedUri: 'http://dlq',
      },
    });
  });

  it('keeps an empty delivery, which still replaces the broker’s', () => {
    expect(read({}).delivery).toEqual({});
    expect(read(undefined).delivery).toBeUndefined();
  });

  it('drops only a malformed field', () => {
    expect(read({ ...plain, retry: '5' })).toEqual({
      delivery: { ...plain, retry: undefined },
      readIssues: ['fieldMalformed spec.delivery.retry'],
    });
  });
});
