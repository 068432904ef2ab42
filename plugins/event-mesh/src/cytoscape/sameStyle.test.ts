import {
  buildScene,
  cardFrame,
  CardScene,
  EdgeScene,
  edgeShapes,
  edgeTypes,
  englishTexts,
  layoutMeshGraph,
  plainTheme,
  Scene,
  Tone,
} from 'backstage-plugin-event-mesh-common';
import cytoscape from 'cytoscape';
import { drawnEdge, drawnGraph, drawnNode } from '../__testUtils__/drawnGraph';
import { stylesheet } from './stylesheet';
import { toElements } from './toElements';

const tones: readonly Tone[] = ['plain', 'good', 'bad', 'doubt'];
const variants = ['card', 'placeholder', 'group', 'stub'] as const;

const source = drawnNode('nightly', 'PingSource');
const broker = drawnNode('orders', 'Broker');
const graph = drawnGraph(
  [source, broker],
  [drawnEdge('sends', [source, broker])],
);
const scene = buildScene(graph, layoutMeshGraph(graph), englishTexts);

type ArrowShape = {
  readonly points: readonly number[];
  readonly radius?: number;
};
type Renderer = {
  registerArrowShapes(): void;
  readonly arrowShapes: Readonly<Record<string, ArrowShape>>;
  getArrowWidth(width: number, scale: number): number;
};

// The renderer that browsers use, without a canvas: only what it knows of arrows.
function cytoscapeRenderer(): Renderer {
  const named = cytoscape as unknown as (
    type: 'renderer',
    name: 'canvas',
  ) => { readonly prototype: Renderer };
  const renderer: Renderer = Object.create(
    named('renderer', 'canvas').prototype,
  );
  renderer.registerArrowShapes();
  return renderer;
}

const renderer = cytoscapeRenderer();

function onScreen({ cards, edges }: Pick<Scene, 'cards' | 'edges'>) {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    elements: toElements({ ...scene, cards, edges }),
    style: stylesheet(plainTheme),
    layout: { name: 'preset' },
  });
}

function rgb(hex: string | undefined): string {
  const [r, g, b] = [1, 3, 5].map(at =>
    parseInt((hex ?? '').slice(at, at + 2), 16),
  );
  return `rgb(${r},${g},${b})`;
}

function numbersIn(text: string | undefined): number[] {
  return (text?.match(/-?[\d.]+/g) ?? []).map(Number);
}

/** Points of an outline as pairs, in an order that does not depend on where it starts. */
function pairs(numbers: readonly number[]): string[] {
  return numbers
    .flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]]] : []))
    .map(point => point.map(each => (Math.abs(each) + 0.01).toFixed(1)).join())
    .sort();
}

describe.each(
  variants.flatMap(variant => tones.map(tone => ({ variant, tone }))),
)('a $variant card of tone $tone', look => {
  const card: CardScene = { ...scene.cards[0], ...look };
  const node = onScreen({ cards: [card], edges: [] }).nodes()[0];
  const shapes = cardFrame(card, plainTheme);
  const frame = shapes[shapes.length - 1];

  it('has the same box on the screen as in an exported image', () => {
    expect({
      radius: node.numericStyle('corner-radius'),
      fill: node.style('background-color'),
      fillOpacity: node.numericStyle('background-opacity'),
      stroke: node.style('border-color'),
      strokeOpacity: node.numericStyle('border-opacity'),
      strokeWidth: node.numericStyle('border-width'),
      dash:
        node.style('border-style') === 'dashed'
          ? numbersIn(String(node.style('border-dash-pattern')))
          : undefined,
    }).toEqual({
      radius: frame.radius,
      fill: rgb(frame.fill),
      fillOpacity: 1,
      stroke: rgb(frame.stroke),
      strokeOpacity: 1,
      strokeWidth: frame.strokeWidth,
      dash: frame.dash,
    });
  });

  it('is a stack on the screen where it is one in an exported image', () => {
    const isStack = node.style('ghost') === 'yes';
    expect(isStack).toBe(shapes.length === 2);
    expect(isStack ? node.numericStyle('ghost-offset-x') : 0).toBe(
      shapes[0].x - frame.x,
    );
    expect(isStack ? node.numericStyle('ghost-offset-y') : 0).toBe(
      shapes[0].y - frame.y,
    );
  });
});

describe.each(
  edgeTypes.flatMap(type =>
    tones.flatMap(tone =>
      [1, 2].flatMap(count =>
        [false, true].map(isFaint => ({ type, tone, count, isFaint })),
      ),
    ),
  ),
)('an edge $type, $tone, count $count, faint: $isFaint', look => {
  const [start, end] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const edge: EdgeScene = {
    ...scene.edges[0],
    ...look,
    route: { ...scene.edges[0].route, start, corners: [], end },
  };
  const drawn = onScreen({ cards: scene.cards, edges: [edge] }).edges()[0];
  const [line, head, dot] = edgeShapes(edge, plainTheme);
  const arrowWidth = renderer.getArrowWidth(
    drawn.numericStyle('width'),
    drawn.numericStyle('arrow-scale'),
  );

  it('has the same line on the screen as in an exported image', () => {
    expect({
      width: drawn.numericStyle('width'),
      stroke: drawn.style('line-color'),
      opacity: drawn.numericStyle('line-opacity'),
      dash:
        drawn.style('line-style') === 'dashed'
          ? numbersIn(String(drawn.style('line-dash-pattern')))
          : undefined,
    }).toEqual({
      width: line.width,
      stroke: rgb(line.stroke),
      opacity: line.opacity ?? 1,
      dash: line.dash,
    });
  });

  it('has the same head on the screen as in an exported image', () => {
    const shape = renderer.arrowShapes[drawn.style('target-arrow-shape')];
    const outline = shape.points.map(each => each * arrowWidth);
    const inImage = numbersIn(head.d).map((each, i) =>
      i % 2 === 0 ? end.x - each : each,
    );
    // Cytoscape names what is beside the tip before what is behind it.
    const swapped = outline.map((_, i) => outline[i % 2 === 0 ? i + 1 : i - 1]);
    expect(pairs(inImage)).toEqual(pairs(swapped));
    const isHollow = drawn.style('target-arrow-fill') === 'hollow';
    expect(rgb(isHollow ? head.stroke : head.fill)).toBe(
      drawn.style('target-arrow-color'),
    );
    expect(head.fill === undefined).toBe(isHollow);
    expect(isHollow ? drawn.numericStyle('target-arrow-width') : 1).toBe(
      head.width ?? 1,
    );
    expect(head.opacity ?? 1).toBe(drawn.numericStyle('line-opacity'));
  });

  it('starts with the same dot on the screen as in an exported image', () => {
    expect(drawn.style('source-arrow-shape')).toBe(dot ? 'circle' : 'none');
    const radius = (renderer.arrowShapes.circle.radius ?? 0) * arrowWidth;
    const [x, , drawnRadius] = numbersIn(dot?.d);
    expect(dot ? drawnRadius : radius).toBeCloseTo(radius, 5);
    expect(dot ? x : 0).toBe(0);
    expect(rgb(dot?.fill ?? line.stroke)).toBe(
      drawn.style('source-arrow-color'),
    );
  });
});
