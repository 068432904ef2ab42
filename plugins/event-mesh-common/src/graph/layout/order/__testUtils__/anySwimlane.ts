import fc from 'fast-check';
import { SwimlaneInput } from '../swimlaneOrder';

/** Positions of columns, with unequal distances. */
export const x = [0, 100, 250, 300] as const;

/** Arbitrary swimlane of a few columns, with edges between any two of them and to external endpoints. */
export const anySwimlane: fc.Arbitrary<SwimlaneInput> = swimlaneOf(
  2,
  apart => apart > 0,
);

/** Arbitrary swimlane without edges that pass a column or leave the swimlane. */
export const anyPlainSwimlane: fc.Arbitrary<SwimlaneInput> = swimlaneOf(
  0,
  apart => apart === 1,
);

function swimlaneOf(mostOutside: number, isWanted: (apart: number) => boolean) {
  return fc
    .record({
      columns: fc.array(fc.nat(x.length - 1), { minLength: 2, maxLength: 14 }),
      ends: fc.array(fc.tuple(fc.nat(15), fc.nat(13)), { maxLength: 30 }),
      outside: fc.array(
        fc.record({
          column: fc.nat(x.length - 1),
          y: fc.constantFrom(-900, 900),
        }),
        { maxLength: mostOutside },
      ),
    })
    .map(({ columns, ends, outside }) => {
      const all = [...columns, ...outside.map(({ column }) => column)];
      return {
        x,
        columnOf: Int32Array.from(all),
        slots: new Float64Array(columns.length).fill(72),
        ends: ends
          .map(([a, b]) => [a % all.length, b % columns.length] as const)
          .filter(([a, b]) => isWanted(Math.abs(all[a] - all[b]))),
        outside: outside.map(({ y }) => y),
      };
    });
}
