import { compareApps } from './chunks';

const file = (size: number, ...sources: readonly string[]) => ({
  ...{ size, sources },
  isAtStart: false,
});
const start = (size: number) => ({ ...file(size), isAtStart: true });
const cytoscape = file(130, 'webpack://node_modules/cytoscape/dist/it.mjs');
const isMet = ({ goals }: ReturnType<typeof compareApps>) =>
  goals.map(goal => goal.isMet);

describe('compareApps', () => {
  it('sums the additional bytes at the start and later', () => {
    const [{ rows }] = compareApps(
      [start(700), file(2500)],
      [start(600), start(108), file(2480), file(240)],
    ).tables;
    expect(rows).toEqual([
      ['at the start', 700, 708, 8],
      ['later, all of it', 2500, 2720, 220],
    ]);
  });

  it('names the files with the additional later bytes', () => {
    const [, { rows }] = compareApps(
      [file(100)],
      [
        file(105, 'webpack://node_modules/yaml/index.mjs'),
        cytoscape,
        file(16, 'webpack://plugins/event-mesh/src/translations/de.ts'),
        file(60, 'webpack://plugins/event-mesh/src/plugin.tsx'),
        file(40, 'webpack://plugins/event-mesh-common/src/index.ts'),
        { ...start(2), sources: ['webpack://plugins/event-mesh/src/api.ts'] },
      ],
    ).tables;
    expect(rows.map(([, ...numbers]) => numbers)).toEqual([
      [1, 130],
      [1, 16],
      [2, 100],
      [NaN, 5],
    ]);
  });

  it('compares both sums with their goals', () => {
    const before = [start(700), file(2500)];
    const after = [start(710), file(2620), cytoscape];
    expect(isMet(compareApps(before, after))).toEqual([true, true, true]);
    expect(isMet(compareApps(before, [...after, start(1), file(1)]))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['loaded at the start', [{ ...cytoscape, isAtStart: true }]],
    ['written twice', [cytoscape, cytoscape]],
    ['mixed with other code', [file(131, ...cytoscape.sources, 'a.ts')]],
  ])('wants Cytoscape not to be %s', (_, after) => {
    expect(isMet(compareApps([], after)).at(-1)).toBe(false);
  });
});
