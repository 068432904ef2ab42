import { ask, stateOf } from '../__testUtils__/ask';
import { trigger } from '../__testUtils__/smallScenario';

const state = stateOf();
const one = '/apis/eventing.knative.dev/v1/namespaces/a/triggers/one';

describe('one object', () => {
  it('returns one object as in the list', () => {
    expect(ask(state, one).json).toEqual(
      trigger('a/one', 11, { labels: { team: 'red' } }),
    );
  });

  it('adds kind and apiVersion to an object from a list without them', () => {
    expect(ask(state, '/api/v1/namespaces/a/services/web').json).toMatchObject({
      kind: 'Service',
      apiVersion: 'v1',
      metadata: { name: 'web' },
    });
  });

  it('returns a namespace', () => {
    expect(ask(state, '/api/v1/namespaces/a').json).toMatchObject({
      kind: 'Namespace',
    });
  });

  it('returns only metadata on request', () => {
    const accept =
      'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
    const { json } = ask(state, one, { accept });
    expect(Object.keys(json)).toEqual(['kind', 'apiVersion', 'metadata']);
  });

  it.each([
    [
      'that is not there',
      '/apis/eventing.knative.dev/v1/namespaces/a/triggers/no',
      'triggers.eventing.knative.dev "no" not found',
      { name: 'no', group: 'eventing.knative.dev', kind: 'triggers' },
    ],
    [
      'of the core group that is not there',
      '/api/v1/namespaces/a/services/no',
      'services "no" not found',
      { name: 'no', kind: 'services' },
    ],
    [
      'of another namespace',
      '/apis/eventing.knative.dev/v1/namespaces/b/triggers/two',
      'triggers.eventing.knative.dev "two" not found',
      { name: 'two' },
    ],
    [
      'with a part its kind has not',
      `${one}/scale`,
      'triggers.eventing.knative.dev "one" not found',
      { name: 'one' },
    ],
  ])('%s is 404', (_rule, url, message, details) => {
    expect(ask(state, url).json).toMatchObject({
      reason: 'NotFound',
      message,
      details,
      code: 404,
    });
  });
});
