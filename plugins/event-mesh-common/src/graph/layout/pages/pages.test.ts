import fc from 'fast-check';
import { SwimlaneLinks } from './swimlaneLinks';
import { foldPages } from './foldPages';
import { alignSwimlanes } from './alignSwimlanes';

type Pair = readonly [number, number];

function linksOf(swimlanes: number, pairs: readonly Pair[]): SwimlaneLinks {
  const near = Array.from(
    { length: swimlanes },
    () => new Map<number, number>(),
  );
  const joins = pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => {
      near[from].set(to, 1);
      near[to].set(from, 1);
      return { from, to, edges: 1 };
    });
  return { near, joins };
}

const anySwimlanes = fc.integer({ min: 1, max: 20 }).chain(swimlanes =>
  fc.record({
    heights: fc.array(fc.integer({ min: 50, max: 900 }), {
      minLength: swimlanes,
      maxLength: swimlanes,
    }),
    pairs: fc.array(fc.tuple(fc.nat(swimlanes - 1), fc.nat(swimlanes - 1)), {
      maxLength: 25,
    }),
    pages: fc.integer({ min: 1, max: 4 }),
  }),
);

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const byNumber = (a: number, b: number) => a - b;

/** Sums the heights of the swimlanes between the endpoints of all pairs. */
function passed(
  line: readonly number[],
  heights: readonly number[],
  pairs: readonly Pair[],
): number {
  const place = new Map(line.map((swimlane, at) => [swimlane, at]));
  return pairs.reduce((sum, pair) => {
    const [a, b] = pair.map(swimlane => place.get(swimlane)!).sort(byNumber);
    const between = line.slice(a + 1, b);
    return (
      sum + between.reduce((height, swimlane) => height + heights[swimlane], 0)
    );
  }, 0);
}

describe('alignSwimlanes', () => {
  it('returns every swimlane once, with those without edges to others last and in order', () => {
    fc.assert(
      fc.property(anySwimlanes, ({ heights, pairs }) => {
        const links = linksOf(heights.length, pairs);
        const line = alignSwimlanes(numbers(heights.length), links, heights);
        expect([...line].sort(byNumber)).toEqual(numbers(heights.length));
        const alone = numbers(heights.length).filter(
          swimlane => links.near[swimlane].size === 0,
        );
        expect(line.slice(line.length - alone.length)).toEqual(alone);
      }),
    );
  });

  it('sorts a chain of swimlanes into the order of the chain', () => {
    const chain = [4, 0, 3, 1, 5, 2];
    const pairs = chain
      .slice(1)
      .map((swimlane, i): Pair => [chain[i], swimlane]);
    const line = alignSwimlanes(
      numbers(6),
      linksOf(6, pairs),
      [100, 900, 300, 50, 200, 700],
    );
    expect([chain, [...chain].reverse()]).toContainEqual(line);
  });

  it('puts a swimlane that is joined to all others in their middle', () => {
    const pairs = [1, 2, 3, 4].map((swimlane): Pair => [0, swimlane]);
    const heights = [10, 10, 10, 10, 10];
    const line = alignSwimlanes(numbers(5), linksOf(5, pairs), heights);
    expect(line.indexOf(0)).toBe(2);
  });

  it('passes on average no more height along edges than the order by name does', () => {
    let [before, after] = [0, 0];
    fc.assert(
      fc.property(anySwimlanes, ({ heights, pairs }) => {
        const links = linksOf(heights.length, pairs);
        const all = numbers(heights.length);
        before += passed(all, heights, pairs);
        after += passed(alignSwimlanes(all, links, heights), heights, pairs);
      }),
      { seed: 1, numRuns: 100 },
    );
    expect(after).toBeLessThan(before * 0.8);
  });
});

describe('foldPages', () => {
  it('puts every swimlane on one page, with the requested number of pages', () => {
    fc.assert(
      fc.property(anySwimlanes, ({ heights, pairs, pages }) => {
        const links = linksOf(heights.length, pairs);
        const folded = foldPages(numbers(heights.length), pages, {
          links,
          heights,
        });
        expect(folded).toHaveLength(pages);
        expect(folded.flat().sort(byNumber)).toEqual(numbers(heights.length));
      }),
    );
  });

  it('makes pages of about equal height from swimlanes without edges to others', () => {
    const heights = numbers(30).map(i => 100 + (i % 7) * 10);
    const links = linksOf(30, []);
    const ends = foldPages(numbers(30), 3, { links, heights }).map(page =>
      page.reduce((sum, swimlane) => sum + heights[swimlane], 0),
    );
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(170);
  });

  it('puts joined swimlanes beside or below each other', () => {
    const heights = numbers(12).map(() => 100);
    const links = linksOf(12, [[0, 11]]);
    const folded = foldPages(numbers(12), 3, { links, heights });
    const [from, to] = [0, 11].map(swimlane => {
      const page = folded.findIndex(swimlanes => swimlanes.includes(swimlane));
      return { page, at: folded[page].indexOf(swimlane) };
    });
    expect(
      Math.abs(from.page - to.page) + Math.abs(from.at - to.at),
    ).toBeLessThanOrEqual(1);
  });
});
