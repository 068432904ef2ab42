import fc from 'fast-check';

type FastCheck = typeof fc;

/** Random values of a property that runs as often as parameters say. */
function valuesOf(
  { assert }: Pick<FastCheck, 'assert'>,
  parameters?: fc.Parameters<[number]>,
): number[] {
  const values: number[] = [];
  assert(
    fc.property(fc.integer(), value => {
      values.push(value);
    }),
    parameters,
  );
  return values;
}

/** What a test imports as fast-check where these variables are set. */
function fastCheckWith(variables: Record<string, string>): FastCheck {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  jest.resetModules();
  jest.requireActual('../../../scripts/jest/fixedSeed.cjs');
  const found = jest.requireMock<{ default: FastCheck }>('fast-check');
  process.env = before;
  return found.default;
}

describe('setupTests', () => {
  it('gives property tests the same random values in each run', () => {
    const { seed } = fc.readConfigureGlobal();
    expect(seed).toBe(Number(process.env.FUZZ_SEED ?? 1));
    expect(valuesOf(fc)).toEqual(valuesOf(fc));
  });

  it('takes another seed from FUZZ_SEED', () => {
    const other = fastCheckWith({ FUZZ_SEED: '77' });
    expect(other.readConfigureGlobal().seed).toBe(77);
  });

  it('multiplies the runs of each property by FUZZ_TIMES', () => {
    const more = fastCheckWith({ FUZZ_TIMES: '3' });
    expect(valuesOf(more)).toHaveLength(300);
    expect(valuesOf(more, { numRuns: 4 })).toHaveLength(12);
  });
});
