import { memoize, memoizePerObject } from './memoize';

describe('memoize', () => {
  it('computes the result of a key once, also where it is undefined', () => {
    const make = jest.fn((key: string) => (key === 'a' ? { key } : undefined));
    const memoized = memoize(make);
    expect(memoized('a')).toBe(memoized('a'));
    expect([memoized('b'), memoized('b')]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('takes keys for the same that are told apart by nothing', () => {
    const memoized = memoize((options: object) => ({ options }), {
      keyOf: JSON.stringify,
    });
    expect(memoized({ a: 1 })).toBe(memoized({ a: 1 }));
    expect(memoized({ a: 2 })).not.toBe(memoized({ a: 1 }));
  });

  it('keeps no more results than asked for, and drops the oldest first', () => {
    const memoized = memoize((name: string) => ({ name }), { most: 4 });
    const first = memoized('first');
    ['a', 'b', 'c'].forEach(memoized);
    expect(memoized('first')).toBe(first);
    memoized('d');
    expect(memoized('first')).not.toBe(first);
  });
});

describe('memoizePerObject', () => {
  it('computes the result of an object once, and another of an equal one', () => {
    const memoized = memoizePerObject(({ name }: { name: string }) => [name]);
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(memoized(one)).toBe(memoized(one));
    expect(memoized(other)).not.toBe(memoized(one));
  });
});
