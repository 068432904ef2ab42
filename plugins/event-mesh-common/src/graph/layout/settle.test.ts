import fc from 'fast-check';
import { Block, blockOf, settle } from './settle';

type Item = { wish: number; height: number; weight: number };

function blockOfItems(items: readonly Item[]): Block {
  const block = blockOf(items.length);
  items.forEach(({ wish, height, weight }, i) => {
    block.centres[i] = wish;
    block.heights[i] = height;
    block.weights[i] = weight;
  });
  return block;
}

const anyItems = fc.array(
  fc.record({
    wish: fc.integer({ min: -500, max: 500 }),
    height: fc.integer({ min: 1, max: 80 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 20 },
);

function farness(items: readonly Item[], centres: ArrayLike<number>): number {
  return items.reduce(
    (sum, { wish, weight }, i) => sum + weight * (centres[i] - wish) ** 2,
    0,
  );
}

describe('settle', () => {
  it('keeps the order and lets no items overlap', () => {
    fc.assert(
      fc.property(anyItems, items => {
        const { centres, heights } = blockOfItems(items);
        const block = blockOfItems(items);
        settle(block);
        for (let i = 1; i < centres.length; i++) {
          expect(
            block.centres[i] - block.centres[i - 1],
          ).toBeGreaterThanOrEqual((heights[i - 1] + heights[i]) / 2 - 1e-6);
        }
      }),
    );
  });

  it('moves no item where none overlap', () => {
    const block = blockOfItems([
      { wish: 0, height: 10, weight: 1 },
      { wish: 10, height: 10, weight: 1 },
      { wish: 90, height: 20, weight: 1 },
    ]);
    settle(block);
    expect([...block.centres]).toEqual([0, 10, 90]);
  });

  it('moves the heavier item less', () => {
    const block = blockOfItems([
      { wish: 0, height: 10, weight: 3 },
      { wish: 6, height: 10, weight: 1 },
    ]);
    settle(block);
    expect([...block.centres]).toEqual([-1, 9]);
  });

  it('is at least as near to the preferred positions as any other valid arrangement', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.array(fc.integer({ min: 0, max: 60 }), {
          minLength: 20,
          maxLength: 20,
        }),
        fc.integer({ min: -600, max: 600 }),
        (items, gaps, first) => {
          const block = blockOfItems(items);
          settle(block);
          let y = first;
          const others = items.map(({ height }, i) => {
            y += i > 0 ? (items[i - 1].height + height) / 2 + gaps[i] : 0;
            return y;
          });
          expect(farness(items, block.centres)).toBeLessThanOrEqual(
            farness(items, others) + 1e-6,
          );
        },
      ),
    );
  });
});
