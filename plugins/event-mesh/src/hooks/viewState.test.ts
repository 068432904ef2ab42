import fc from 'fast-check';
import {
  readViewState,
  statusFilters,
  ViewState,
  writeViewState,
} from './viewState';

const names = fc.uniqueArray(fc.string({ minLength: 1 }));

const states: fc.Arbitrary<ViewState> = fc.record({
  clusters: names.map(sorted),
  namespaces: names.map(sorted),
  kinds: names.map(sorted),
  text: fc.string(),
  eventTypes: fc.boolean(),
  generated: fc.boolean(),
  unconnected: fc.boolean(),
  status: fc.option(fc.constantFrom(...statusFilters), { nil: undefined }),
  selected: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  hops: fc.integer({ min: 1, max: 3 }),
});

function sorted(values: string[]): string[] {
  return [...values].sort();
}

describe('the view in the URL', () => {
  it('comes back as it was written, through a real URL', () => {
    fc.assert(
      fc.property(states, state => {
        const query = writeViewState(new URLSearchParams(), state);
        const copied = new URLSearchParams(query.toString());
        expect(readViewState(copied)).toEqual(state);
      }),
    );
  });

  it('is the same text for the same view', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const direct = writeViewState(new URLSearchParams(), b);
        const over = writeViewState(
          writeViewState(new URLSearchParams(), a),
          b,
        );
        expect(over.toString()).toBe(direct.toString());
      }),
    );
  });

  it('is empty for what is usual', () => {
    const usual = readViewState(new URLSearchParams());
    expect(writeViewState(new URLSearchParams(), usual).toString()).toBe('');
  });

  it.each([
    ['hops=0', { hops: 1 }],
    ['hops=4', { hops: 1 }],
    ['hops=1.5', { hops: 1 }],
    ['hops=much', { hops: 1 }],
    ['types=yes', { eventTypes: false }],
    ['status=broken', { status: undefined }],
    ['sel=', { selected: undefined }],
    ['ns=&ns=a&ns=a', { namespaces: ['a'] }],
  ])('ignores the wrong value in %s', (query, expected) => {
    expect(readViewState(new URLSearchParams(query))).toMatchObject(expected);
  });

  it('leaves alone what is not ours', () => {
    const query = new URLSearchParams('other=1');
    expect(writeViewState(query, { text: 'a' }).get('other')).toBe('1');
  });
});
