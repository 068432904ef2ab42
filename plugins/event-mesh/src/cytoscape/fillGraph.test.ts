import cytoscape, { ElementDefinition } from 'cytoscape';
import { fillGraph } from './fillGraph';

const box = (id: string): ElementDefinition => ({
  group: 'nodes',
  data: { id, width: 10, height: 10 },
  position: { x: 1, y: 2 },
});
const line = (source: string, target: string): ElementDefinition => ({
  group: 'edges',
  data: { id: `${source}-${target}`, source, target },
});

const many = Array.from({ length: 1400 }, (_, i) => box(`far${i}`));
// Lines before their ends: the order is no matter.
const elements = [
  line('far0', 'far1399'),
  line('near', 'far1'),
  box('near'),
  ...many,
];
const first = new Set(['near', 'far1', 'near-far1']);

function fill() {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  const said: string[] = [];
  const filling = fillGraph(cy, elements, {
    first,
    added: () => said.push(`${cy.elements().length} added`),
    done: () => said.push('done'),
  });
  const nextFrame = () => {
    cy.emit('render');
    jest.advanceTimersByTime(10);
  };
  return { cy, said, filling, nextFrame };
}

describe('fillGraph', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('puts in at once what comes first, and all else only after a frame', () => {
    const { cy, said, nextFrame } = fill();
    expect(cy.elements().map(each => each.id())).toEqual([
      'near',
      'far1',
      'near-far1',
    ]);
    jest.advanceTimersByTime(100);
    expect(said).toEqual(['3 added']);
    nextFrame();
    expect(said).toEqual(['3 added', '1203 added']);
    nextFrame();
    expect(said).toEqual(['3 added', '1203 added', '1403 added', 'done']);
    expect(cy.edges().map(edge => edge.id())).toEqual([
      'near-far1',
      'far0-far1399',
    ]);
    expect(cy.$id('far5').position()).toEqual({ x: 1, y: 2 });
  });

  it('puts in the rest when it is asked to, and then no more', () => {
    const { cy, said, filling, nextFrame } = fill();
    nextFrame();
    filling.finish();
    filling.finish();
    nextFrame();
    expect(cy.elements()).toHaveLength(1403);
    expect(said).toEqual(['3 added', '1203 added', '1403 added', 'done']);
  });

  it('puts in nothing more once it is stopped', () => {
    const { cy, filling } = fill();
    cy.emit('render');
    filling.stop();
    jest.advanceTimersByTime(100);
    expect(cy.elements()).toHaveLength(3);
  });
});
