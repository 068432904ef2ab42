import { join } from 'node:path';
import {
  buildScenarios,
  scenarioNames,
} from '../../__testUtils__/buildScenarios';
import { readGolden } from '../../__testUtils__/readGolden';
import { applyView, defaultViewOptions } from '../../view';
import { buildGraph } from '../buildGraph';
import { Graph, GraphLayout } from '../types';
import { layoutFaults } from './__testUtils__/layoutFaults';
import { layout } from './layout';

function graphOfScenario(
  scenarios: readonly string[],
  eventTypes: boolean,
): Graph {
  const options = { ...defaultViewOptions, eventTypes };
  return buildGraph(applyView(buildScenarios(scenarios).mesh, options));
}

/** Lists all positions as numbers: columns, then swimlanes with their borders and, by column, their cards. */
function layoutLines({ boxes, swimlanes, layers }: GraphLayout): string {
  const numbers = new Map(layers.map(({ x }, number) => [x, number]));
  const lines = layers.map(
    ({ page, column, x, behind }, number) =>
      `column ${number}: page ${page}, ${column}${
        behind ? ' behind' : ''
      }, at ${x}`,
  );
  for (const { id, x, y, width, height } of swimlanes) {
    const ends = [y - height / 2, y + height / 2];
    lines.push(
      '',
      `swimlane ${id}: ${x - width / 2} from ${ends.join(' to ')}`,
    );
    const inside = [...boxes]
      .filter(
        ([, box]) =>
          Math.abs(box.x - x) < width / 2 && Math.abs(box.y - y) < height / 2,
      )
      .sort(([, a], [, b]) => a.x - b.x || a.y - b.y);
    for (const [card, box] of inside) {
      lines.push(`${numbers.get(box.x)} ${box.y} ${card}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

describe.each(scenarioNames)('the layout of scenario %s', scenario => {
  it.each([
    ['by default', false],
    ['with EventTypes', true],
  ])('equals the reviewed golden layout %s', (_, eventTypes) => {
    const graph = graphOfScenario([scenario], eventTypes);
    const drawn = layout(graph);
    const text = layoutLines(drawn);
    const name = eventTypes ? `${scenario}.types` : scenario;
    const file = join(__dirname, '__goldens__', `${name}.golden`);
    expect(text).toBe(readGolden(file, text));
    expect(layoutFaults(graph, drawn)).toEqual([]);
  });
});

describe('the layout of all scenarios together', () => {
  it('has several pages and no faults', () => {
    const graph = graphOfScenario(scenarioNames, true);
    const drawn = layout(graph);
    expect(layoutFaults(graph, drawn)).toEqual([]);
    expect(drawn.columns.length).toBeGreaterThan(3);
  });
});
