import type { Box } from 'backstage-plugin-event-mesh-common';
import fc from 'fast-check';
import cytoscape from 'cytoscape';
import { showStart, panInto } from './viewport';

const view = { zoom: 1, pan: { x: 0, y: 0 }, width: 800, height: 600 };
const card = { width: 208, height: 64 };

describe('wayInto', () => {
  it.each<[string, Box, { x: number; y: number }]>([
    [
      'nothing for what is in view',
      { x: 400, y: 300, ...card },
      { x: 0, y: 0 },
    ],
    [
      'left for what is at the right',
      { x: 800, y: 300, ...card },
      { x: -152, y: 0 },
    ],
    [
      'right for what is at the left',
      { x: 0, y: 300, ...card },
      { x: 152, y: 0 },
    ],
    ['up for what is below', { x: 400, y: 900, ...card }, { x: 0, y: -380 }],
  ])('is %s', (_, box, way) => {
    expect(panInto(box, view)).toEqual(way);
  });

  it('brings anything into view, at any zoom', () => {
    const place = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(
        place,
        place,
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        (x, y, zoom) => {
          const box = { x, y, ...card };
          const way = panInto(box, { ...view, zoom });
          const left = (x - card.width / 2) * zoom + way.x;
          const top = (y - card.height / 2) * zoom + way.y;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + card.width * zoom).toBeLessThanOrEqual(800);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + card.height * zoom).toBeLessThanOrEqual(600);
        },
      ),
    );
  });
});

describe('the first look', () => {
  it.each([
    ['all, where that can be read', 1000, 'all'],
    ['a part of it, where names would be too small', 3000, 'part'],
  ])('is at %s', (_rule, width, expected) => {
    const cy = cytoscape({ headless: true, styleEnabled: false });
    jest.spyOn(cy, 'width').mockReturnValue(800);
    jest.spyOn(cy, 'height').mockReturnValue(600);
    expect(showStart(cy, { x: 0, y: 0, width, height: 300 })).toBe(expected);
  });
});
