import { isWatch } from './isWatch';
import { parsePath } from './parsePath';

const resource = {
  type: 'resource',
  group: 'eventing.knative.dev',
  version: 'v1',
  plural: 'triggers',
  namespace: '',
  name: '',
  subresource: '',
};
const base = '/apis/eventing.knative.dev/v1';
const core = { ...resource, group: '', plural: 'namespaces' };

describe('parsePath', () => {
  it.each([
    ['a list of all namespaces', `${base}/triggers`, resource],
    [
      'a list of one namespace',
      `${base}/namespaces/shop/triggers`,
      { ...resource, namespace: 'shop' },
    ],
    [
      'one object',
      `${base}/namespaces/shop/triggers/x`,
      { ...resource, namespace: 'shop', name: 'x' },
    ],
    [
      'a part of an object',
      `${base}/namespaces/shop/triggers/x/status`,
      { ...resource, namespace: 'shop', name: 'x', subresource: 'status' },
    ],
    ['the namespaces', '/api/v1/namespaces', core],
    [
      'one namespace, which counts as in itself',
      '/api/v1/namespaces/shop',
      { ...core, namespace: 'shop', name: 'shop' },
    ],
    [
      'the status of a namespace',
      '/api/v1/namespaces/shop/status',
      { ...core, namespace: 'shop', name: 'shop', subresource: 'status' },
    ],
    [
      'a kind of the core group in a namespace',
      '/api/v1/namespaces/shop/services',
      { ...core, plural: 'services', namespace: 'shop' },
    ],
    [
      'a name with an escape',
      `${base}/namespaces/shop/triggers/a%2Eb`,
      { ...resource, namespace: 'shop', name: 'a.b' },
    ],
    ['discovery of the core group', '/api', { type: 'coreVersions' }],
    [
      'discovery of groups, with a slash at the end',
      '/apis/',
      { type: 'groups' },
    ],
    ['one group', '/apis/apps', { type: 'group', group: 'apps' }],
    [
      'the kinds of a version',
      base,
      { type: 'resourceList', group: 'eventing.knative.dev', version: 'v1' },
    ],
    ['health', '/readyz', { type: 'health' }],
    ['the version', '/version', { type: 'version' }],
    ['the root', '/', { type: 'root' }],
    ['anything else', '/metrics', { type: 'other' }],
    [
      'a path that goes too deep',
      `${base}/namespaces/shop/triggers/x/status/more`,
      { type: 'other' },
    ],
  ])('reads %s', (_rule, path, expected) => {
    expect(parsePath(path)).toEqual(expected);
  });
});

describe('isWatch', () => {
  it.each([
    ['watch=1', true],
    ['watch=true', true],
    ['watch=True', true],
    ['watch', true],
    ['watch=yes', true],
    ['watch=0', false],
    ['watch=False', false],
    ['', false],
  ])('%s is %s', (query, expected) => {
    expect(isWatch(new URLSearchParams(query))).toBe(expected);
  });
});
