import fc from 'fast-check';
import { Point } from '../types';
import { Gap, pullTight } from './pullTight';

const anyWay = fc
  .record({
    from: fc.integer({ min: -100, max: 100 }),
    to: fc.integer({ min: -100, max: 100 }),
    gates: fc.array(
      fc.record({
        step: fc.integer({ min: 1, max: 50 }),
        top: fc.integer({ min: -100, max: 100 }),
        height: fc.integer({ min: 0, max: 60 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ from, to, gates }) => {
    let x = 0;
    const made = gates.map(({ step, top, height }): Gap => {
      x += step;
      return { x, top, bottom: top + height };
    });
    return {
      start: { x: 0, y: from },
      end: { x: x + 10, y: to },
      gates: made,
      // Another path through the same gates.
      other: made.map((gate, i) => ({
        x: gate.x,
        y: gate.top + gates[i].at * gates[i].height,
      })),
    };
  });

function heightAt(way: readonly Point[], x: number): number {
  const i = way.findIndex((point, at) => at > 0 && point.x >= x);
  const [a, b] = [way[i - 1], way[i]];
  return b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

function lengthOf(way: readonly Point[]): number {
  return way
    .slice(1)
    .reduce(
      (sum, { x, y }, i) => sum + Math.hypot(x - way[i].x, y - way[i].y),
      0,
    );
}

describe('pullTight', () => {
  it('passes through all gates', () => {
    fc.assert(
      fc.property(anyWay, ({ start, end, gates }) => {
        const way = [start, ...pullTight(start, gates, end), end];
        for (const { x, top, bottom } of gates) {
          const y = heightAt(way, x);
          expect(y).toBeGreaterThanOrEqual(top - 1e-6);
          expect(y).toBeLessThanOrEqual(bottom + 1e-6);
        }
      }),
    );
  });

  it('is not longer than any other path through the gates', () => {
    fc.assert(
      fc.property(anyWay, ({ start, end, gates, other }) => {
        const way = [start, ...pullTight(start, gates, end), end];
        expect(lengthOf(way)).toBeLessThanOrEqual(
          lengthOf([start, ...other, end]) + 1e-6,
        );
      }),
    );
  });

  it('has no corner where the straight line is free', () => {
    const gates = [
      { x: 10, top: -5, bottom: 20 },
      { x: 20, top: -Infinity, bottom: Infinity },
    ];
    expect(pullTight({ x: 0, y: 0 }, gates, { x: 30, y: 30 })).toEqual([]);
  });
});
