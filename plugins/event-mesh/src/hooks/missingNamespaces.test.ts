import { missingNamespaces } from './missingNamespaces';

const report = (cluster: string, missing?: readonly string[]) => ({
  cluster,
  entries: [],
  requests: 1,
  ...(missing ? { missingNamespaces: missing } : {}),
});

describe('missingNamespaces', () => {
  it.each([
    [
      'returns a namespace that the only cluster does not have',
      [['shopp']],
      ['shopp'],
    ],
    ['returns a namespace that no cluster has', [['a', 'b'], ['b']], ['b']],
    [
      'omits a namespace that a cluster may have, known or not',
      [['a'], undefined],
      [],
    ],
    ['returns none where no cluster was loaded', [], []],
  ])('%s', (_, missing, expected) => {
    expect(
      missingNamespaces(missing.map((names, i) => report(`c${i}`, names))),
    ).toEqual(expected);
  });
});
