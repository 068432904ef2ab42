import fc from 'fast-check';
import { stronglyConnected } from './stronglyConnected';

type Steps = readonly { readonly from: number; readonly to: number }[];

/** Which numbers one comes to from each, by walking. */
function reached(count: number, steps: Steps): readonly ReadonlySet<number>[] {
  return Array.from({ length: count }, (_, start) => {
    const seen = new Set<number>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      steps.forEach(({ from, to }) => {
        if (from === at && !seen.has(to)) {
          seen.add(to);
          open.push(to);
        }
      });
    }
    return seen;
  });
}

describe('strongly connected groups', () => {
  it('hold just what comes back to itself, together with what it comes back over', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain(count =>
            fc.tuple(
              fc.constant(count),
              fc.array(
                fc.record({ from: fc.nat(count - 1), to: fc.nat(count - 1) }),
                { maxLength: 20 },
              ),
            ),
          ),
        ([count, steps]) => {
          const from = reached(count, steps);
          const groups = stronglyConnected(count, steps);
          const groupOf = (node: number) =>
            groups.findIndex(group => group.includes(node));
          for (let a = 0; a < count; a += 1) {
            expect(groupOf(a) >= 0).toBe(from[a].has(a));
            for (let b = 0; b < count; b += 1) {
              const isOne = from[a].has(b) && from[b].has(a);
              expect(groupOf(a) >= 0 && groupOf(a) === groupOf(b)).toBe(isOne);
            }
          }
        },
      ),
    );
  });

  it('are found in a chain that is longer than any stack', () => {
    const count = 100_000;
    const steps = Array.from({ length: count }, (_, from) => ({
      from,
      to: (from + 1) % count,
    }));
    expect(stronglyConnected(count, steps)).toHaveLength(1);
  });
});
