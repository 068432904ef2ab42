import { ask, stateOf } from '../__testUtils__/ask';

const state = stateOf();
const aggregated =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

describe('discovery', () => {
  it.each([
    ['/api', 'APIVersions'],
    ['/api/v1', 'APIResourceList'],
    ['/apis', 'APIGroupList'],
    ['/apis/eventing.knative.dev', 'APIGroup'],
    ['/apis/eventing.knative.dev/v1', 'APIResourceList'],
  ])('responds to %s with an %s', (url, kind) => {
    expect(ask(state, url).json.kind).toBe(kind);
  });

  it.each(['/api', '/apis'])(
    'responds to %s with the aggregated form on request',
    url => {
      const response = ask(state, url, {
        accept: `application/json,${aggregated}`,
      });
      expect(response.contentType).toBe(aggregated);
      expect(response.json).toMatchObject({
        kind: 'APIGroupDiscoveryList',
        apiVersion: 'apidiscovery.k8s.io/v2',
      });
      expect(response.headers).toMatchObject({
        'Cache-Control': 'public',
        Vary: 'Accept',
      });
    },
  );

  it('falls back to the classic form for another version of the aggregated form', () => {
    const accept = `${aggregated.replace(
      'v=v2',
      'v=v2beta1',
    )},application/json`;
    expect(ask(state, '/apis', { accept }).json.kind).toBe('APIGroupList');
  });

  it('serves the aggregated form only at the two roots', () => {
    expect(
      ask(state, '/apis/eventing.knative.dev', { accept: aggregated }).code,
    ).toBe(406);
  });

  it('returns 304 for a cached document', () => {
    const first = ask(state, '/apis', { accept: aggregated });
    const ifNoneMatch = first.headers?.ETag ?? '';
    expect(
      ask(state, '/apis', { accept: aggregated, ifNoneMatch }),
    ).toMatchObject({
      code: 304,
      body: '',
    });
  });
});
