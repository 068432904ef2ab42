import { allows } from './allows';
import { createTokenRegister } from './createTokenRegister';
import { forbidden } from './forbidden';
import { readTokens } from './readTokens';
import { Attributes, TokenRule } from './types';

const wanted: Extract<Attributes, { type: 'resource' }> = {
  type: 'resource',
  verb: 'list',
  group: 'eventing.knative.dev',
  plural: 'triggers',
  subresource: '',
  namespace: 'shop',
  name: '',
};
const rule: TokenRule = {
  apiGroups: ['eventing.knative.dev'],
  resources: ['triggers'],
  verbs: ['list'],
};

describe('allows', () => {
  it.each<[string, TokenRule[], Attributes, boolean]>([
    ['no rule allows nothing', [], wanted, false],
    ['a rule that names it', [rule], wanted, true],
    [
      'stars',
      [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
      wanted,
      true,
    ],
    ['another verb', [rule], { ...wanted, verb: 'watch' }, false],
    ['another group', [{ ...rule, apiGroups: [''] }], wanted, false],
    ['another kind', [rule], { ...wanted, plural: 'brokers' }, false],
    [
      'a rule of this namespace',
      [{ ...rule, namespaces: ['shop'] }],
      wanted,
      true,
    ],
    [
      'a rule of another namespace',
      [{ ...rule, namespaces: ['x'] }],
      wanted,
      false,
    ],
    [
      'a rule of a namespace does not reach the cluster scope',
      [{ ...rule, namespaces: ['shop'] }],
      { ...wanted, namespace: '' },
      false,
    ],
    [
      'a kind does not include its parts',
      [rule],
      { ...wanted, subresource: 'status' },
      false,
    ],
    [
      'a part that is named',
      [{ ...rule, resources: ['triggers/status'] }],
      { ...wanted, subresource: 'status' },
      true,
    ],
    [
      'a rule of one name',
      [{ ...rule, resourceNames: ['a'] }],
      { ...wanted, name: 'a' },
      true,
    ],
    [
      'a rule of one name and a list',
      [{ ...rule, resourceNames: ['a'] }],
      wanted,
      false,
    ],
    [
      'a path needs a rule of paths',
      [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
      { type: 'path', verb: 'get', path: '/metrics' },
      false,
    ],
    [
      'a path with a star',
      [{ verbs: ['get'], nonResourceURLs: ['/m*'] }],
      { type: 'path', verb: 'get', path: '/metrics' },
      true,
    ],
    [
      'a path that is not it',
      [{ verbs: ['get'], nonResourceURLs: ['/m'] }],
      { type: 'path', verb: 'get', path: '/metrics' },
      false,
    ],
  ])('%s', (_rule, rules, attributes, expected) => {
    expect(allows(rules, attributes)).toBe(expected);
  });
});

describe('forbidden', () => {
  it.each<[string, Attributes, string, object]>([
    [
      'a namespace',
      wanted,
      'triggers.eventing.knative.dev is forbidden: User "bob" cannot list resource "triggers" in API group "eventing.knative.dev" in the namespace "shop"',
      { group: 'eventing.knative.dev', kind: 'triggers' },
    ],
    [
      'the cluster scope',
      { ...wanted, namespace: '' },
      'triggers.eventing.knative.dev is forbidden: User "bob" cannot list resource "triggers" in API group "eventing.knative.dev" at the cluster scope',
      { group: 'eventing.knative.dev', kind: 'triggers' },
    ],
    [
      'one object of the core group',
      { ...wanted, group: '', plural: 'services', verb: 'get', name: 'x' },
      'services "x" is forbidden: User "bob" cannot get resource "services" in API group "" in the namespace "shop"',
      { name: 'x', kind: 'services' },
    ],
    [
      'a part of an object',
      { ...wanted, verb: 'get', name: 'x', subresource: 'status' },
      'triggers.eventing.knative.dev "x" is forbidden: User "bob" cannot get resource "triggers/status" in API group "eventing.knative.dev" in the namespace "shop"',
      { name: 'x', group: 'eventing.knative.dev', kind: 'triggers' },
    ],
    [
      'a path',
      { type: 'path', verb: 'get', path: '/foo' },
      'forbidden: User "bob" cannot get path "/foo"',
      {},
    ],
  ])('names %s', (_rule, attributes, message, details) => {
    expect(forbidden('bob', attributes)).toMatchObject({
      code: 403,
      body: { reason: 'Forbidden', message, details, code: 403 },
    });
  });
});

describe('a token register', () => {
  const known = { token: 'secret', user: 'ann', rules: [] };
  const register = createTokenRegister([known]);

  it.each([
    ['a known token', 'Bearer secret', known],
    ['a scheme in small letters', 'bearer secret', known],
    ['an unknown token', 'Bearer other', undefined],
    ['no header', '', 'anonymous'],
    ['another scheme', 'Basic c2VjcmV0', 'anonymous'],
  ])('%s', (_rule, header, expected) => {
    expect(register.userOf(header)).toEqual(expected);
  });

  it('returns the anonymous user for requests without a token if one is set', () => {
    const anonymous = { token: '', user: 'system:anonymous', rules: [] };
    expect(createTokenRegister([anonymous]).userOf('')).toEqual(anonymous);
  });

  it('sets one token and keeps the others', () => {
    const both = createTokenRegister([known]);
    both.set({ token: 'two', user: 'bob', rules: [] });
    both.set({ token: 'two', user: 'eve', rules: [] });
    expect(both.all().map(token => token.user)).toEqual(['ann', 'eve']);
  });
});

describe('readTokens', () => {
  it('reads tokens and their rules', () => {
    const tokens = [
      {
        token: 't',
        user: 'u',
        groups: ['g'],
        rules: [{ ...rule, namespaces: ['shop'] }],
      },
    ];
    expect(readTokens(JSON.parse(JSON.stringify(tokens)))).toEqual(tokens);
  });

  it.each<[unknown, string]>([
    [{}, 'tokens must be an array'],
    [[{ token: 't' }], 'token 0 needs a token and a user'],
    [[{ token: 't', user: 'u' }], 'rules must be an array'],
    [[{ token: 't', user: 'u', rules: [{}] }], 'every rule needs verbs'],
  ])('rejects %j', (value, message) => {
    expect(() => readTokens(value)).toThrow(message);
  });
});
