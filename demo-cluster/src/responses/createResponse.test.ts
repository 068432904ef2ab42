import { ask, request, stateOf } from '../__testUtils__/ask';
import {
  moment,
  TRIGGERS_PATH,
  scenarioOf,
} from '../__testUtils__/smallScenario';
import { createResponse } from './createResponse';

const bob = { token: 'bob', user: 'bob', rules: [] };
const state = stateOf(undefined, [
  bob,
  {
    token: 'shop',
    user: 'ann',
    rules: [
      {
        apiGroups: ['*'],
        resources: ['*'],
        verbs: ['get', 'list'],
        namespaces: ['a'],
      },
    ],
  },
]);
const as = (token: string) => ({ authorization: `Bearer ${token}` });

describe('authentication and authorization', () => {
  it.each([
    ['without a token', '', TRIGGERS_PATH, 401],
    ['with an unknown token', 'Bearer no', TRIGGERS_PATH, 401],
    ['with an unknown token, even for health', 'Bearer no', '/readyz', 401],
    ['without a token for health', '', '/readyz', 200],
    ['without a token for the version', '', '/version', 200],
    ['without a token for discovery', '', '/apis', 401],
    ['with a token for discovery', 'Bearer bob', '/apis', 200],
    [
      'with a token for a list they may not read',
      'Bearer bob',
      TRIGGERS_PATH,
      403,
    ],
    [
      'with a token for a kind there is not, without rights',
      'Bearer bob',
      '/apis/x.example.com/v1/things',
      403,
    ],
    [
      'with rights in one namespace for all of them',
      'Bearer shop',
      TRIGGERS_PATH,
      403,
    ],
    [
      'with rights in one namespace for it',
      'Bearer shop',
      '/apis/eventing.knative.dev/v1/namespaces/a/triggers',
      200,
    ],
    [
      'with rights to list for a watch',
      'Bearer shop',
      '/apis/eventing.knative.dev/v1/namespaces/a/triggers?watch=1',
      403,
    ],
  ])('%s: %s %s is %i', (_rule, authorization, url, code) => {
    expect(ask(state, url, { authorization }).code).toBe(code);
  });

  it('returns 401 with a Status to an unknown user', () => {
    expect(ask(state, '/api', { authorization: '' }).json).toMatchObject({
      kind: 'Status',
      status: 'Failure',
      reason: 'Unauthorized',
      code: 401,
    });
  });

  it('returns 403 with the requested resource and namespace', () => {
    const url = '/apis/eventing.knative.dev/v1/namespaces/shop/triggers';
    expect(ask(state, `${url}?watch=1`, as('bob')).json).toMatchObject({
      message: expect.stringMatching(
        /cannot watch resource "triggers" .* in the namespace "shop"$/,
      ),
      details: { group: 'eventing.knative.dev', kind: 'triggers' },
    });
    expect(
      ask(state, `${url}?fieldSelector=metadata.name%3Dx`, as('bob')).json,
    ).toMatchObject({
      details: { name: 'x' },
    });
  });
});

describe('requests', () => {
  const open = stateOf();

  it.each([
    ['POST', 'create'],
    ['PUT', 'update'],
    ['PATCH', 'patch'],
    ['DELETE', 'deletecollection'],
  ])('forbids %s to users who may only read', (method, verb) => {
    const { code, json } = ask(open, TRIGGERS_PATH, { method });
    expect(code).toBe(403);
    expect(json.message).toContain(`cannot ${verb} resource "triggers"`);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'does not allow %s to users with all permissions',
    method => {
      const rules = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
      const root = stateOf(undefined, [{ token: 'demo', user: 'root', rules }]);
      const response = ask(root, TRIGGERS_PATH, { method });
      expect(response.code).toBe(405);
      expect(response.json).toMatchObject({
        reason: 'MethodNotAllowed',
        details: {},
        code: 405,
      });
    },
  );

  it('responds to HEAD as to GET', () => {
    expect(
      createResponse(open, request(TRIGGERS_PATH, { method: 'HEAD' })),
    ).toEqual(createResponse(open, request(TRIGGERS_PATH)));
  });

  it.each([
    ['a kind of an unknown group', '/apis/x.example.com/v1/things'],
    [
      'an unknown kind of a defined group',
      '/apis/eventing.knative.dev/v1/nopes',
    ],
    ['an unknown version', '/apis/eventing.knative.dev/v9/triggers'],
    [
      'an object of a namespaced kind outside of a namespace',
      `${TRIGGERS_PATH}/one`,
    ],
    ['an unknown group', '/apis/x.example.com'],
    ['a kind of an unknown group of its own', '/apis/x.k8s.io/v1/things'],
    ['a kind of an unknown group without a dot', '/apis/x/v1/things'],
    ['another path', '/foo'],
  ])('does not know the page of %s', (_rule, url) => {
    const response = ask(open, url);
    expect(response).toMatchObject({
      code: 404,
      contentType: 'text/plain; charset=utf-8',
      body: '404 page not found\n',
    });
  });

  it.each([
    ['an unknown kind of the core group', '/api/v1/nopes'],
    ['an unknown core version', '/api/v9'],
  ])('says with a Status that it does not know %s', (_rule, url) => {
    expect(ask(open, url).json).toMatchObject({
      reason: 'NotFound',
      details: {},
      code: 404,
    });
  });

  it('returns a Status for an unknown version or kind of a built-in group', () => {
    const own = stateOf(
      scenarioOf(moment({ 'apis.json': { groups: [{ name: 'apps' }] } })),
    );
    for (const url of ['/apis/apps/v9', '/apis/apps/v1/nopes']) {
      expect(ask(own, url).json).toMatchObject({ reason: 'NotFound' });
    }
  });
});
