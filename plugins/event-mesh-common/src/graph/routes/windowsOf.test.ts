import fc from 'fast-check';
import { Box } from '../types';
import { nearestWindow, wayTo, windowsOf } from './windowsOf';

const anyCards = fc
  .array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 })
  .map(gaps => {
    let y = 0;
    return gaps.map((gap): Box => {
      y += 56 + 16 + gap;
      return { x: 0, y, width: 220, height: 56 };
    });
  });

describe('windowsOf', () => {
  it('returns one more window than there are cards, each clear of all cards', () => {
    fc.assert(
      fc.property(anyCards, cards => {
        const windows = windowsOf([...cards].reverse(), new Map());
        expect(windows).toHaveLength(cards.length + 1);
        for (const { top, bottom } of windows) {
          expect(top).toBeLessThanOrEqual(bottom);
          for (const { y } of cards) {
            expect(bottom < y - 28 || top > y + 28).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps labels before cards free where there is space beside them', () => {
    const cards = [100, 300].map(y => ({ x: 0, y, width: 220, height: 56 }));
    const reach = new Map([[cards[0], { top: 50, bottom: 150 }]]);
    expect(windowsOf(cards, reach)).toEqual([
      { top: -Infinity, bottom: 50 },
      { top: 150, bottom: 266 },
      { top: 334, bottom: Infinity },
    ]);
  });

  it('routes edges under labels that leave no space', () => {
    const cards = [100, 180].map(y => ({ x: 0, y, width: 220, height: 56 }));
    const reach = new Map([[cards[0], { top: 50, bottom: 150 }]]);
    expect(windowsOf(cards, reach)[1]).toEqual({ top: 134, bottom: 146 });
  });
});

describe('nearestWindow', () => {
  it('returns a window that is at least as near as any other', () => {
    fc.assert(
      fc.property(anyCards, fc.integer({ min: -100, max: 900 }), (cards, y) => {
        const windows = windowsOf(cards, new Map());
        const found = wayTo(windows[nearestWindow(windows, y)], y);
        expect(found).toBe(Math.min(...windows.map(own => wayTo(own, y))));
      }),
    );
  });
});
