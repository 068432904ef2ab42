import { mentions, negotiate } from './negotiate';

const LIST = {
  as: 'PartialObjectMetadataList',
  group: 'meta.k8s.io',
  version: 'v1',
};
const partial =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
const table = 'application/json;as=Table;g=meta.k8s.io;v=v1';

describe('negotiate', () => {
  it.each([
    ['no header is plain JSON', '', 'plain'],
    ['a star is plain JSON', '*/*', 'plain'],
    [
      'a browser gets JSON by its star',
      'text/html,application/xhtml+xml,*/*;q=0.8',
      'plain',
    ],
    ['the form that is asked for', partial, LIST],
    ['spaces do not matter', partial.replace(/;/g, '; '), LIST],
    [
      'the first of two that can be served',
      `${partial},application/json`,
      LIST,
    ],
    ['plain JSON when it comes first', `application/json,${partial}`, 'plain'],
    ['what is exact before what has a star', `*/*,${partial}`, LIST],
    ['the heavier of two', `${partial};q=0.5,application/json;q=0.9`, 'plain'],
    [
      'the fallback of a form that is not offered',
      `${table},application/json`,
      'plain',
    ],
    [
      'JSON after protobuf',
      'application/vnd.kubernetes.protobuf,application/json',
      'plain',
    ],
    ['weight 0 is served when alone', 'application/json;q=0', 'plain'],
    ['a form that is not offered and no fallback is nothing', table, undefined],
    ['HTML alone is nothing', 'text/html', undefined],
    [
      'another version of a form is nothing',
      partial.replace('v1', 'v1beta1'),
      undefined,
    ],
  ])('%s', (_rule, accept, expected) => {
    expect(negotiate(accept, [LIST])).toEqual(expected);
  });
});

describe('mentions', () => {
  it.each([
    ['alone', partial, true],
    ['after plain JSON', `application/json,${partial}`, true],
    ['with little weight', `application/json,${partial};q=0.1`, true],
    ['not at all', 'application/json', false],
    ['in another version', partial.replace('v1', 'v2'), false],
  ])('a form that is asked for %s: %s', (_rule, accept, expected) => {
    expect(mentions(accept, LIST)).toBe(expected);
  });
});
