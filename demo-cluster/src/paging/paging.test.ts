import fc from 'fast-check';
import { readContinueToken, writeContinueToken } from './continueToken';
import { pageOf } from './pageOf';

const items = fc
  .uniqueArray(fc.string({ unit: 'binary', minLength: 1 }))
  .map(keys =>
    keys
      .map(key => ({ key }))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key))),
  );

describe('pageOf', () => {
  it('returns pages that join to the whole list, each with the remaining count', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const joined: { key: string }[] = [];
        let after: string | undefined;
        do {
          const page = pageOf(all, { limit, after });
          joined.push(...page.items);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          expect(page.remaining).toBe(all.length - joined.length);
          expect(page.lastKey === undefined).toBe(page.remaining === 0);
          after = page.lastKey;
        } while (after !== undefined);
        expect(joined).toEqual(all);
      }),
    );
  });

  it('returns all items without a limit', () => {
    const all = [{ key: 'a' }, { key: 'b' }];
    expect(pageOf(all, { limit: 0 })).toEqual({ items: all, remaining: 0 });
  });

  it('continues after a key that was deleted', () => {
    const page = pageOf([{ key: 'a' }, { key: 'c' }], { limit: 5, after: 'b' });
    expect(page.items).toEqual([{ key: 'c' }]);
  });
});

describe('a continue token', () => {
  it('reads the continue token that it wrote', () => {
    const key = fc.stringMatching(/^[a-z0-9.-]+\/[a-z0-9.-]+$/);
    fc.assert(
      fc.property(fc.integer({ min: -1 }), key, (resourceVersion, after) => {
        const token = writeContinueToken({ resourceVersion, after });
        expect(token).toMatch(/^[\w-]+$/);
        expect(readContinueToken(token)).toEqual({ resourceVersion, after });
      }),
    );
  });

  it.each([
    ['that is not base64', 'a b'],
    ['with padding', 'eyJ2IjoxfQ=='],
    ['that is not JSON', 'xxx'],
    [
      'of another version',
      Buffer.from('{"v":"v9","rv":1,"start":"a"}').toString('base64url'),
    ],
    [
      'without a start',
      Buffer.from('{"v":"meta.k8s.io/v1","rv":1}').toString('base64url'),
    ],
  ])('%s is broken', (_rule, token) => {
    expect(readContinueToken(token)).toBeUndefined();
  });
});
