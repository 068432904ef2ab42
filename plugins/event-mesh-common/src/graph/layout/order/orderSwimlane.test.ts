import fc from 'fast-check';
import { anySwimlane, anyPlainSwimlane, x } from './__testUtils__/anySwimlane';
import {
  SwimlaneInput,
  SwimlaneOrder,
  swimlaneOrder,
  traceAll,
} from './swimlaneOrder';
import { countCrossings } from './countCrossings';
import { orderSwimlane } from './orderSwimlane';
import { refineSwimlane } from './refineSwimlane';
import { siftColumn } from './siftColumn';
import { siftTable } from './siftTable';
import { stackColumn } from './sweep';

function stacked(swimlane: SwimlaneInput): SwimlaneOrder {
  const lines = swimlaneOrder(swimlane);
  lines.order.forEach((_, column) => stackColumn(lines, column));
  traceAll(lines);
  return lines;
}

/** Counts the same crossings independently, by the orientation of triangles. */
function crossingsByTurns({ left, right, columnOf, y }: SwimlaneOrder): number {
  const at = (node: number) => ({ x: x[columnOf[node]], y: y[node] });
  const turn = (a: number, b: number, c: number) => {
    const [p, q, r] = [at(a), at(b), at(c)];
    return Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  };
  let crossings = 0;
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b, c, d] = [left[i], right[i], left[j], right[j]];
      const areApart = turn(a, b, c) * turn(a, b, d) < 0;
      crossings += Number(areApart && turn(c, d, a) * turn(c, d, b) < 0);
    }
  }
  return crossings;
}

describe('countCrossings', () => {
  it('counts the pairs of straight edges that cross between their endpoints', () => {
    fc.assert(
      fc.property(anySwimlane, swimlane => {
        const lines = stacked(swimlane);
        expect(countCrossings(lines)).toBe(crossingsByTurns(lines));
      }),
    );
  });
});

describe('siftColumn', () => {
  it('adds no crossing where no edge passes the column', () => {
    fc.assert(
      fc.property(
        anyPlainSwimlane,
        fc.nat(x.length - 1),
        (swimlane, column) => {
          const lines = stacked(swimlane);
          const before = countCrossings(lines);
          const changed = siftColumn(lines, column, siftTable(99));
          stackColumn(lines, column);
          traceAll(lines);
          const after = countCrossings(lines);
          expect(after).toBeLessThan(before + Number(!changed));
        },
      ),
    );
  });
});

describe('orderSwimlane', () => {
  it('keeps every node in its column', () => {
    fc.assert(
      fc.property(anySwimlane, swimlane => {
        const lines = swimlaneOrder(swimlane);
        const before = lines.order.map(nodes => [...nodes]);
        orderSwimlane(lines, siftTable(99));
        refineSwimlane(lines, siftTable(99), () => {});
        const sorted = lines.order.map(nodes =>
          [...nodes].sort((a, b) => a - b),
        );
        expect(sorted).toEqual(before);
      }),
    );
  });

  it('never has more crossings than the initial order, and usually fewer', () => {
    let [before, after] = [0, 0];
    fc.assert(
      fc.property(anySwimlane, swimlane => {
        const first = countCrossings(stacked(swimlane));
        const lines = swimlaneOrder(swimlane);
        orderSwimlane(lines, siftTable(99));
        before += first;
        after += countCrossings(lines);
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(after).toBeLessThan(before / 2);
  });

  it('finds the order without crossings of two shuffled columns', () => {
    const count = 12;
    const ends = Array.from(
      { length: count },
      (_, i) => [i, count + ((i * 5) % count)] as const,
    );
    const lines = swimlaneOrder({
      x,
      columnOf: Int32Array.from({ length: 2 * count }, (_, i) =>
        Number(i >= count),
      ),
      slots: new Float64Array(2 * count).fill(72),
      ends,
      outside: [],
    });
    orderSwimlane(lines, siftTable(99));
    expect(countCrossings(lines)).toBe(0);
  });

  it('moves a node towards its external endpoint above the swimlane', () => {
    const lines = swimlaneOrder({
      x,
      columnOf: Int32Array.from([0, 0, 0, 1, 1, 1, 1]),
      slots: new Float64Array(6).fill(72),
      ends: [
        [0, 3],
        [1, 4],
        [2, 5],
        [2, 6],
      ],
      outside: [-5000],
    });
    orderSwimlane(lines, siftTable(99));
    expect(countCrossings(lines)).toBe(0);
    expect(lines.order[0][0]).toBe(2);
  });
});
