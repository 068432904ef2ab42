import fc from 'fast-check';

/** The values that a property is asked about. */
function valuesOf(parameters?: fc.Parameters<[number]>): number[] {
  const values: number[] = [];
  fc.assert(
    fc.property(fc.integer(), value => {
      values.push(value);
    }),
    parameters,
  );
  return values;
}

describe('setupTests', () => {
  it('gives property tests the same random values in each run', () => {
    expect(fc.readConfigureGlobal().seed).toBe(
      Number(process.env.FUZZ_SEED ?? 1),
    );
    expect(valuesOf()).toEqual(valuesOf());
  });

  it('lets FUZZ_TIMES multiply the runs of a property', () => {
    const times = Number(process.env.FUZZ_TIMES ?? 1);
    expect(valuesOf()).toHaveLength(100 * times);
    expect(valuesOf({ numRuns: 3 })).toHaveLength(3 * times);
  });
});
