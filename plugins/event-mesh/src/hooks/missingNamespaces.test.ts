import { missingNamespaces } from './missingNamespaces';

const report = (cluster: string, missing?: readonly string[]) => ({
  cluster,
  entries: [],
  requests: 1,
  ...(missing ? { missingNamespaces: missing } : {}),
});

describe('missingNamespaces', () => {
  it.each([
    ['names what the only cluster does not have', [['shopp']], ['shopp']],
    ['names what no cluster has', [['a', 'b'], ['b']], ['b']],
    [
      'names nothing where a cluster may have it, known or not',
      [['a'], undefined],
      [],
    ],
    ['names nothing where nothing was read', [], []],
  ])('%s', (_, missing, expected) => {
    expect(
      missingNamespaces(missing.map((names, i) => report(`c${i}`, names))),
    ).toEqual(expected);
  });
});
