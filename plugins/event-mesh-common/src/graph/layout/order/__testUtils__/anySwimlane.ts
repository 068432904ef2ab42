import fc from 'fast-check';
import { SwimlaneInput } from '../swimlaneOrder';

/** Where columns stand, not all as far from each other. */
export const x = [0, 100, 250, 300] as const;

/** Any swimlane of some columns, with lines between any two of them and to ends outside. */
export const anySwimlane: fc.Arbitrary<SwimlaneInput> = swimlaneOf(
  2,
  apart => apart > 0,
);

/** Any swimlane whose lines pass no column and lead nowhere else. */
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
