import { NoticeCollector } from './NoticeCollector';
import { parseClusters } from './parseClusters';

function parse(value: unknown) {
  const notices = new NoticeCollector();
  const parsed = parseClusters(value, 'clusters', {
    notices,
    fields: ['title', 'proxyPath'],
  });
  return { ...parsed, notices: notices.notices };
}

const noClusters = { code: 'configNoClusters', key: 'clusters', params: {} };
const wrong = (key: string, actual: string) => ({
  code: 'configWrongCluster',
  key,
  params: { actual },
});

describe('parseClusters', () => {
  it('accepts names and objects as clusters, in their order', () => {
    expect(
      parse([
        { name: 'b', title: 'Cluster B' },
        'a',
        { name: 'c', proxyPath: '/c' },
      ]),
    ).toEqual({
      clusters: [
        { name: 'b', title: 'Cluster B' },
        { name: 'a' },
        { name: 'c', proxyPath: '/c' },
      ],
      isUnderstood: true,
      notices: [],
    });
  });

  it.each(['production', ' production ', Object('production')])(
    'accepts a single name as a list of one: %j',
    value => {
      expect(parse(value)).toEqual({
        clusters: [{ name: 'production' }],
        isUnderstood: true,
        notices: [],
      });
    },
  );

  it.each([undefined, null])('returns no list if the key is %j', value => {
    expect(parse(value)).toEqual({ isUnderstood: true, notices: [] });
  });

  it('returns an empty list with a notice if the list is empty', () => {
    expect(parse([])).toEqual({
      clusters: [],
      isUnderstood: true,
      notices: [noClusters],
    });
  });

  it.each<[string, unknown, unknown]>([
    ['a number', 5, wrong('clusters', 'number')],
    ['an empty text', '', wrong('clusters', 'string')],
    ['a map of clusters', { a: {} }, wrong('clusters', 'object')],
    ['a list of numbers', [5], wrong('clusters[0]', 'number')],
    ['a list in a list', [['a']], wrong('clusters[0]', 'array')],
    [
      'a cluster without a name',
      [{ title: 'Production' }],
      wrong('clusters[0].name', 'undefined'),
    ],
    ['a numeric name', [{ name: 5 }], wrong('clusters[0].name', 'number')],
    [
      'a path that is not text',
      [{ name: 'a', proxyPath: 5 }],
      {
        code: 'configWrongProxyPath',
        key: 'clusters[0].proxyPath',
        params: { name: 'a' },
      },
    ],
  ])('returns an empty list with a notice for %s', (_what, value, notice) => {
    expect(parse(value)).toEqual({
      clusters: [],
      isUnderstood: false,
      notices: [notice, noClusters],
    });
  });

  it('returns the usable entries and reports that there are others', () => {
    const { clusters, isUnderstood } = parse(['a', 5, { title: 'b' }]);
    expect(clusters).toEqual([{ name: 'a' }]);
    expect(isUnderstood).toBe(false);
  });

  it.each(['x', '/x', '/x/', '//x//'])('reads the proxy path %s', proxyPath => {
    expect(parse([{ name: 'a', proxyPath }])).toMatchObject({
      clusters: [{ name: 'a', proxyPath: '/x' }],
      notices: [],
    });
  });

  it.each([
    'https://host/x',
    '//host:6443',
    '../kubernetes/proxy',
    'a/../b',
    '/a//b',
    '/a?x=1',
    '/a#b',
    '/a b',
    '/%2e%2e/b',
    '\\\\host',
    '/',
    '',
  ])('never falls back to another transport for the proxyPath %j', path => {
    const { clusters, notices } = parse([{ name: 'a', proxyPath: path }, 'a']);
    expect(clusters).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual([
      'configWrongProxyPath',
      'configDuplicateCluster',
      'configNoClusters',
    ]);
  });

  it('keeps a cluster without its title if the title is not text', () => {
    const { clusters, notices } = parse([{ name: 'a', title: 3 }]);
    expect(clusters).toEqual([{ name: 'a' }]);
    expect(notices).toEqual([
      {
        code: 'configWrongType',
        key: 'clusters[0].title',
        params: { expected: 'string', actual: 'number' },
      },
    ]);
  });

  it('uses the first of two clusters with the same name', () => {
    const { clusters, isUnderstood, notices } = parse([
      { name: 'a', title: 'One' },
      { name: 'a', title: 'Two' },
    ]);
    expect(clusters).toEqual([{ name: 'a', title: 'One' }]);
    expect(isUnderstood).toBe(true);
    expect(notices).toEqual([
      {
        code: 'configDuplicateCluster',
        key: 'clusters[1]',
        params: { name: 'a' },
      },
    ]);
  });
});
