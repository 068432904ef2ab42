import fc from 'fast-check';
import { ResourceRef, parseRefId, refId } from './ref';

// Any UTF-16 text, including lone surrogates and slashes, as JSON may contain it.
const text = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map(units => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('a', '~', '~u', 'd800', '/', '%', '%2F', '\ud800'), {
      maxLength: 5,
    })
    .map(parts => parts.join('')),
);
const ref: fc.Arbitrary<ResourceRef> = fc.record({
  cluster: text,
  group: text,
  kind: text,
  namespace: text,
  name: text,
});

describe('refId', () => {
  it('does not escape usual names', () => {
    expect(
      refId({
        cluster: 'prod-1',
        group: 'eventing.knative.dev',
        kind: 'Broker',
        namespace: 'shop',
        name: 'orders',
      }),
    ).toBe('prod-1/eventing.knative.dev/Broker/shop/orders');
  });

  it('leaves the parts of cluster-scoped and core objects empty', () => {
    expect(
      refId({
        cluster: 'c',
        group: '',
        kind: 'Namespace',
        namespace: '',
        name: 'shop',
      }),
    ).toBe('c//Namespace//shop');
  });

  it('is inverted by parseRefId for any names', () => {
    fc.assert(
      fc.property(ref, any => {
        expect(parseRefId(refId(any))).toEqual(any);
      }),
      { numRuns: 2000 },
    );
  });

  it('returns the same id only for equal refs', () => {
    fc.assert(
      fc.property(ref, ref, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(refId(a) === refId(b)).toBe(same);
      }),
    );
  });
});

describe('parseRefId', () => {
  it.each([
    ['too few parts', 'a/b/c/d'],
    ['too many parts', 'a/b/c/d/e/f'],
    ['a broken escape', 'a/b/c/d/%E0%A4%A'],
    ['an escape that refId does not write', 'a/b/c/d/%41'],
    ['a surrogate pair in two escapes', 'a/b/c/d/~ud83d~ude00'],
    ['a bare tilde', 'a/b/c/d/~'],
    ['a URI', 'https://example.com/a/b'],
  ])('rejects %s', (_, id) => {
    expect(parseRefId(id)).toBeUndefined();
  });

  it('returns only refs whose id is the same text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 4, maxLength: 6 }), parts => {
        const id = parts.join('/');
        const parsed = parseRefId(id);
        expect(parsed === undefined || refId(parsed) === id).toBe(true);
      }),
    );
  });
});
