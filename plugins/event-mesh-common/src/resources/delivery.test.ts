import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

function read(delivery: unknown, status?: unknown) {
  const raw = resource('Broker', 'b', { spec: { delivery }, status });
  const { resource: broker, readIssues } = readOne('broker', raw);
  return { delivery: broker.delivery, readIssues };
}

describe('delivery', () => {
  const plain = {
    retry: 5,
    backoffPolicy: 'exponential',
    backoffDelay: 'PT0.5S',
    timeout: 'PT10S',
    retryAfterMax: 'PT60S',
    format: 'json',
  };

  it('is read field by field', () => {
    expect(read(plain)).toEqual({ delivery: plain, readIssues: [] });
  });

  it('holds its dead letter sink and what that was resolved to', () => {
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

  it('is kept where it is empty, since it replaces the broker’s all the same', () => {
    expect(read({}).delivery).toEqual({});
    expect(read(undefined).delivery).toBeUndefined();
  });

  it('loses one malformed field', () => {
    expect(read({ ...plain, retry: '5' })).toEqual({
      delivery: { ...plain, retry: undefined },
      readIssues: ['fieldMalformed spec.delivery.retry'],
    });
  });
});
