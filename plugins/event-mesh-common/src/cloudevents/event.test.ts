import fc from 'fast-check';
import { createEvent } from './event';
import { canonicalTime } from './timestamp';
import { canonicalUri } from './uri';

describe('createEvent', () => {
  it('keeps strings, Integers and Booleans of extensions', () => {
    const event = createEvent({ text: '', number: -5, truth: false });
    expect([...event]).toEqual([
      ['text', ''],
      ['number', -5],
      ['truth', false],
    ]);
  });

  it('stores core attributes as strings', () => {
    expect(createEvent({ id: 5 }).get('id')).toBe('5');
  });

  it('formats numbers that are not Integers as strings', () => {
    expect(createEvent({ x: 1.5, y: 4294967296 }).get('x')).toBe('1.5');
    expect(createEvent({ y: 4294967296 }).get('y')).toBe('4294967296');
  });

  it.each(['subject', 'source', 'dataschema', 'datacontenttype', 'time'])(
    'treats an empty %s as absent',
    name => {
      expect(createEvent({ [name]: '' }).has(name)).toBe(false);
    },
  );

  it('treats the first second of the year 1 as an absent time', () => {
    expect(createEvent({ time: '0001-01-01T00:00:00.000+00:00' }).size).toBe(0);
  });

  it('treats a source of two slashes, which Go prints as an empty string, as absent', () => {
    expect(createEvent({ source: '//' }).size).toBe(0);
  });
});

describe('canonicalTime', () => {
  it.each([
    ['keeps a canonical time', '2020-01-02T03:04:05Z', '2020-01-02T03:04:05Z'],
    [
      'keeps an offset',
      '2018-04-26T14:48:09+02:00',
      '2018-04-26T14:48:09+02:00',
    ],
    [
      'prints a zero offset as Z',
      '2020-01-02T03:04:05+00:00',
      '2020-01-02T03:04:05Z',
    ],
    [
      'omits trailing zeros',
      '2020-01-02T03:04:05.1200Z',
      '2020-01-02T03:04:05.12Z',
    ],
    [
      'omits a fraction of zeros',
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
    ['a lower case scheme', 'HTTPS://Shop.example/A', 'https://Shop.example/A'],
    ['two slashes as an empty string', '//', ''],
    ['a scheme without a host', 'http://', 'http:'],
    ['a scheme and a path without a host', 'file:///a', 'file:///a'],
    ['a host without a scheme', '//host/a', '//host/a'],
    ['three slashes', '///a', '///a'],
    ['a space', '/a b', '/a%20b'],
    ['another letter', '/é', '/%C3%A9'],
    ['escapes unchanged', '/a%2fb', '/a%2fb'],
    [
      'valid escapes normalized beside a character that must be escaped',
      '/a%2fb c',
      '/a/b%20c',
    ],
    ['an empty query', 'http://a/b?', 'http://a/b?'],
    ['a query unchanged', '/a?b c%', '/a?b c%'],
    ['no empty fragment', '/a#', '/a'],
    ['a fragment', '/a#b c', '/a#b%20c'],
    ['a user', 'ftp://me:pass@host:21/', 'ftp://me:pass@host:21/'],
    ['an IPv6 address', 'http://[::1]:80/', 'http://[::1]:80/'],
    ['nothing', '', ''],
    ['an invalid escape unchanged', '/%zz', '/%zz'],
    ['a colon in the first segment unchanged', '1a:b', '1a:b'],
    ['an invalid port unchanged', 'http://a:b/', 'http://a:b/'],
    ['a control character unchanged', '/a\u0007', '/a\u0007'],
  ])('prints %s', (_, written, printed) => {
    expect(canonicalUri(written)).toBe(printed);
  });

  it('is idempotent', () => {
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
