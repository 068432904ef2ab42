import { readOne } from '../__testUtils__/readOne';
import { resource } from '../__testUtils__/resource';

const ref = { apiVersion: 'v1', kind: 'Service', name: 'mailer' };
const mailer = {
  group: '',
  version: 'v1',
  kind: 'Service',
  namespace: 'shop',
  name: 'mailer',
};

function read(subscriber: unknown, status?: unknown) {
  const trigger = resource('Trigger', 't', {
    spec: { broker: 'orders', subscriber },
    status,
  });
  const { resource: read_, readIssues } = readOne('trigger', trigger);
  return { subscriber: read_.subscriber, readIssues };
}

describe('readDestination', () => {
  it.each([
    ['a ref', { ref }, { ref: mailer }],
    ['a uri', { uri: 'https://a.b/c' }, { uri: 'https://a.b/c' }],
    [
      'both, with the uri relative to the ref',
      { ref, uri: '/inbox' },
      { ref: mailer, uri: '/inbox' },
    ],
  ])('reads a Destination with %s', (_, written, subscriber) => {
    expect(read(written)).toEqual({ subscriber, readIssues: [] });
  });

  it('includes the URI that the controller resolved', () => {
    const resolved = read({ ref }, { subscriberUri: 'http://mailer' });
    expect(resolved.subscriber?.resolvedUri).toBe('http://mailer');
  });

  it('returns only the resolved URI if the spec has no Destination', () => {
    expect(read(undefined, { subscriberUri: 'http://mailer' })).toEqual({
      subscriber: { resolvedUri: 'http://mailer' },
      readIssues: ['fieldMissing spec.subscriber'],
    });
  });

  it('reports a required Destination with neither ref nor uri', () => {
    expect(read({ CACerts: 'x' }).readIssues).toEqual([
      'fieldMissing spec.subscriber',
    ]);
  });

  it('keeps the uri if the ref is unreadable', () => {
    expect(read({ ref: 'mailer', uri: '/inbox' })).toEqual({
      subscriber: { uri: '/inbox' },
      readIssues: ['fieldMalformed spec.subscriber.ref'],
    });
  });

  it('reports a Destination that is not an object once', () => {
    expect(read('http://mailer')).toEqual({
      subscriber: undefined,
      readIssues: ['fieldMalformed spec.subscriber'],
    });
  });
});
