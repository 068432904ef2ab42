import type {
  CardScene,
  EdgeScene,
  Scene,
} from 'backstage-plugin-event-mesh-common';
import type { ElementDefinition } from 'cytoscape';
import { curveOf } from './curveOf';
import { faintEdges } from './faintEdges';
import { loopOf } from './loopOf';

/**
 * The elements of a graph: a box for each card and a curve for each line.
 *
 * @internal
 */
export function toElements({ cards, edges }: Scene): ElementDefinition[] {
  const boxes = new Map(cards.map(({ id, box }) => [id, box]));
  const faint = faintEdges({ cards, edges });
  return [
    ...cards.map(toBox),
    ...edges.flatMap(line => {
      const from = boxes.get(line.source);
      const to = boxes.get(line.target);
      if (!from || !to) {
        return [];
      }
      const classes = faint.has(line.id) ? ['faint'] : [];
      return from === to
        ? [toCurve(line, loopOf(line.route, from), ['loop', ...classes])]
        : [toCurve(line, curveOf(line.route, from, to), classes)];
    }),
  ];
}

function toBox({
  id,
  box,
  variant,
  state,
  isUnhealthy,
}: CardScene): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, owner: id, width: box.width, height: box.height },
    position: { x: box.x, y: box.y },
    // What cannot be moved by itself moves all.
    pannable: true,
    classes: [
      variant,
      ...(state && (isUnhealthy || variant === 'placeholder')
        ? [state.tone]
        : []),
    ],
  };
}

function toCurve(
  line: EdgeScene,
  curve: object,
  classes: readonly string[],
): ElementDefinition {
  const { id, source, target, owner, type, tone, count, label } = line;
  return {
    group: 'edges',
    data: { id, source, target, owner, label: label?.text ?? '', ...curve },
    classes: [type, tone, ...(count > 1 ? ['bundle'] : []), ...classes],
  };
}
