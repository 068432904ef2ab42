import { createSelection } from './createSelection';

const object = {
  namespace: 'shop',
  labels: {},
  json: {
    metadata: { name: 'x', namespace: 'shop' },
    spec: { type: 'ClusterIP' },
  },
};
const services = { group: '', plural: 'services', namespace: '' };
const triggers = {
  group: 'eventing.knative.dev',
  plural: 'triggers',
  namespace: '',
};

function has(fieldSelector: string, scope = triggers): boolean {
  return createSelection(new URLSearchParams({ fieldSelector }), scope).has(
    object,
  );
}

describe('createSelection', () => {
  it.each([
    ['metadata.name=x', true],
    ['metadata.name==x', true],
    ['metadata.name!=x', false],
    ['metadata.namespace=shop,metadata.name=x', true],
    ['metadata.namespace!=shop', false],
    ['metadata.name=', false],
    [',', true],
  ])('selects by the field %s: %s', (selector, expected) => {
    expect(has(selector)).toBe(expected);
  });

  it.each([
    ['spec.broker=a', 'field label not supported: spec.broker'],
    ['metadata.labels.a=b', 'field label not supported: metadata.labels.a'],
    [
      'metadata.name',
      "invalid selector: 'metadata.name'; can't understand 'metadata.name'",
    ],
    ['a!b', "invalid selector: 'a!b'; can't understand 'a!b'"],
  ])('rejects the field %s', (selector, message) => {
    expect(() => has(selector)).toThrow(message);
  });

  it('supports more fields for some built-in kinds', () => {
    expect(has('spec.type=ClusterIP', services)).toBe(true);
    expect(has('spec.type=NodePort', services)).toBe(false);
  });

  it('selects only objects in the namespace of the path', () => {
    const inOther = createSelection(new URLSearchParams(), {
      ...triggers,
      namespace: 'other',
    });
    expect(inOther.has(object)).toBe(false);
    expect(inOther.narrowed).toBe(false);
  });

  it('is narrowed by a label or field selector', () => {
    const byLabel = createSelection(
      new URLSearchParams({ labelSelector: 'a' }),
      triggers,
    );
    expect(byLabel.narrowed).toBe(true);
  });
});
