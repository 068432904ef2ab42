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
  ])('answers %s with an %s', (url, kind) => {
    expect(ask(state, url).json.kind).toBe(kind);
  });

  it.each(['/api', '/apis'])(
    'answers %s at once where that is asked for',
    url => {
      const reply = ask(state, url, {
        accept: `application/json,${aggregated}`,
      });
      expect(reply.contentType).toBe(aggregated);
      expect(reply.json).toMatchObject({
        kind: 'APIGroupDiscoveryList',
        apiVersion: 'apidiscovery.k8s.io/v2',
      });
      expect(reply.headers).toMatchObject({
        'Cache-Control': 'public',
        Vary: 'Accept',
      });
    },
  );

  it('falls back where another version of that form is asked for', () => {
    const accept = `${aggregated.replace(
      'v=v2',
      'v=v2beta1',
    )},application/json`;
    expect(ask(state, '/apis', { accept }).json.kind).toBe('APIGroupList');
  });

  it('has the aggregated form only at its two roots', () => {
    expect(
      ask(state, '/apis/eventing.knative.dev', { accept: aggregated }).code,
    ).toBe(406);
  });

  it('says that a kept document still holds', () => {
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
