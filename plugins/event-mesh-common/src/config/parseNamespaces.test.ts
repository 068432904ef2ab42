import { NoticeCollector } from './NoticeCollector';
import { parseNamespaces } from './parseNamespaces';

function parse(value: unknown) {
  const notices = new NoticeCollector();
  const parsed = parseNamespaces(value, 'namespaces', notices);
  return {
    ...parsed,
    notices: notices.notices.map(({ code, key }) => [code, key]),
  };
}

describe('parseNamespaces', () => {
  it.each<[unknown, readonly string[]]>([
    [
      ['shop', 'analytics', 'shop'],
      ['shop', 'analytics'],
    ],
    [['1-2'], ['1-2']],
    ['shop', ['shop']],
    [Object('shop'), ['shop']],
  ])('reads %j as %j', (value, namespaces) => {
    expect(parse(value)).toEqual({
      namespaces,
      isUnderstood: true,
      notices: [],
    });
  });

  it.each([undefined, null])('returns no list if the key is %j', value => {
    expect(parse(value)).toEqual({ isUnderstood: true, notices: [] });
  });

  it('returns an empty list with a notice if the list is empty', () => {
    expect(parse([])).toEqual({
      namespaces: [],
      isUnderstood: true,
      notices: [['configNoNamespaces', 'namespaces']],
    });
  });

  it.each<[string, unknown, string]>([
    ['a number', 5, 'namespaces'],
    ['an empty text', '', 'namespaces'],
    ['names with a comma', 'a,b', 'namespaces'],
    ['a map', { shop: {} }, 'namespaces'],
    ['a name that Kubernetes does not allow', ['Bad_Name'], 'namespaces[0]'],
    ['a path traversal', ['..'], 'namespaces[0]'],
    ['a list of numbers', [7], 'namespaces[0]'],
  ])('returns an empty list with a notice for %s', (_what, value, key) => {
    expect(parse(value)).toEqual({
      namespaces: [],
      isUnderstood: false,
      notices: [
        ['configWrongNamespace', key],
        ['configNoNamespaces', 'namespaces'],
      ],
    });
  });

  it('returns the usable names and reports that there are others', () => {
    expect(parse(['shop', 'Bad_Name'])).toEqual({
      namespaces: ['shop'],
      isUnderstood: false,
      notices: [['configWrongNamespace', 'namespaces[1]']],
    });
  });
});
