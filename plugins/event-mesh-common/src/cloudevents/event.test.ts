import fc from 'fast-check';
import { createEvent } from './event';
import { canonicalTime } from './timestamp';
import { canonicalUri } from './uri';

describe('createEvent', () => {
  it('keeps texts, Integers and Booleans of extensions', () => {
    const event = createEvent({ text: '', number: -5, truth: false });
    expect([...event]).toEqual([
      ['text', ''],
      ['number', -5],
      ['truth', false],
    ]);
  });

  it('has texts only in the core', () => {
    expect(createEvent({ id: 5 }).get('id')).toBe('5');
  });

  it('prints numbers that are no Integers', () => {
    expect(createEvent({ x: 1.5, y: 4294967296 }).get('x')).toBe('1.5');
    expect(createEvent({ y: 4294967296 }).get('y')).toBe('4294967296');
  });

  it.each(['subject', 'source', 'dataschema', 'datacontenttype', 'time'])(
    'takes an empty %s for none',
    name => {
      expect(createEvent({ [name]: '' }).has(name)).toBe(false);
    },
  );

  it('takes the first second of the year 1 for no time', () => {
    expect(createEvent({ time: '0001-01-01T00:00:00.000+00:00' }).size).toBe(0);
  });

  it('takes a source of two slashes, which Go prints as nothing, for none', () => {
    expect(createEvent({ source: '//' }).size).toBe(0);
  });
});

describe('canonicalTime', () => {
  it.each([
    ['as it is', '2020-01-02T03:04:05Z', '2020-01-02T03:04:05Z'],
    [
      'with an offset',
      '2018-04-26T14:48:09+02:00',
      '2018-04-26T14:48:09+02:00',
    ],
    ['no offset as Z', '2020-01-02T03:04:05+00:00', '2020-01-02T03:04:05Z'],
    [
      'no zeros at the end',
      '2020-01-02T03:04:05.1200Z',
      '2020-01-02T03:04:05.12Z',
    ],
    [
      'no fraction of zeros',
      '2020-01-02T03:04:05.000Z',
      '2020-01-02T03:04:05Z',
    ],
    [
      'nine digits',
      '2020-01-02T03:04:05.1234567891Z',
      '2020-01-02T03:04:05.123456789Z',
    ],
    ['no time', 'yesterday', 'yesterday'],
  ])('%s', (_, written, printed) => {
    expect(canonicalTime(written)).toBe(printed);
  });
});

describe('canonicalUri', () => {
  it.each([
    ['a path', '/web/eu', '/web/eu'],
    ['a URN', 'urn:x:1', 'urn:x:1'],
    [
      'a URL with a query',
      'https://shop.example/api?x=1',
      'https://shop.example/api?x=1',
    ],
    ['a small scheme', 'HTTPS://Shop.example/A', 'https://Shop.example/A'],
    ['two slashes as nothing', '//', ''],
    ['a scheme without a host', 'http://', 'http:'],
    ['a scheme and a path without a host', 'file:///a', 'file:///a'],
    ['a host without a scheme', '//host/a', '//host/a'],
    ['three slashes', '///a', '///a'],
    ['a space', '/a b', '/a%20b'],
    ['another letter', '/é', '/%C3%A9'],
    ['escapes as they are', '/a%2fb', '/a%2fb'],
    ['escapes beside what has to be escaped anew', '/a%2fb c', '/a/b%20c'],
    ['an empty query', 'http://a/b?', 'http://a/b?'],
    ['a query as it is', '/a?b c%', '/a?b c%'],
    ['no empty fragment', '/a#', '/a'],
    ['a fragment', '/a#b c', '/a#b%20c'],
    ['a user', 'ftp://me:pass@host:21/', 'ftp://me:pass@host:21/'],
    ['an address of IPv6', 'http://[::1]:80/', 'http://[::1]:80/'],
    ['nothing', '', ''],
    ['a bad escape as it is', '/%zz', '/%zz'],
    ['a colon in a first segment as it is', '1a:b', '1a:b'],
    ['a bad port as it is', 'http://a:b/', 'http://a:b/'],
    ['a control character as it is', '/a\u0007', '/a\u0007'],
  ])('prints %s', (_, written, printed) => {
    expect(canonicalUri(written)).toBe(printed);
  });

  it('prints what it printed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a/:?#%2@[] é.\\') }),
        text => {
          const printed = canonicalUri(text);
          expect(canonicalUri(printed)).toBe(printed);
        },
      ),
    );
  });
});
