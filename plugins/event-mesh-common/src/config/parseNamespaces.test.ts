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
  ])('takes %j for %j', (value, namespaces) => {
    expect(parse(value)).toEqual({
      namespaces,
      isUnderstood: true,
      notices: [],
    });
  });

  it.each([undefined, null])('names no list where the key has %j', value => {
    expect(parse(value)).toEqual({ isUnderstood: true, notices: [] });
  });

  it('leaves no namespace where the list is empty, and says so', () => {
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
    ['a name that leads elsewhere', ['..'], 'namespaces[0]'],
    ['a list of numbers', [7], 'namespaces[0]'],
  ])('leaves no namespace where it is %s, and says so', (_what, value, key) => {
    expect(parse(value)).toEqual({
      namespaces: [],
      isUnderstood: false,
      notices: [
        ['configWrongNamespace', key],
        ['configNoNamespaces', 'namespaces'],
      ],
    });
  });

  it('keeps the usable names, and tells that there are others', () => {
    expect(parse(['shop', 'Bad_Name'])).toEqual({
      namespaces: ['shop'],
      isUnderstood: false,
      notices: [['configWrongNamespace', 'namespaces[1]']],
    });
  });
});
