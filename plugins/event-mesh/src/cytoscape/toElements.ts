import type {
  CardScene,
  EdgeScene,
  Scene,
} from 'backstage-plugin-event-mesh-common';
import type { ElementDefinition } from 'cytoscape';
import { curveOf } from './curveOf';
import { loopOf } from './loopOf';

/**
 * The elements of a graph: a box for each card and a curve for each line.
 *
 * @internal
 */
export function toElements({ cards, edges }: Scene): ElementDefinition[] {
  const boxes = new Map(cards.map(({ id, box }) => [id, box]));
  return [
    ...cards.map(toBox),
    ...edges.flatMap(line => {
      const from = boxes.get(line.source);
      const to = boxes.get(line.target);
      if (!from || !to) {
        return [];
      }
      return from === to
        ? [toCurve(line, loopOf(line.route, from), ['loop'])]
        : [toCurve(line, curveOf(line.route, from, to), [])];
    }),
  ];
}

function toBox({ id, box, variant, tone }: CardScene): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, owner: id, width: box.width, height: box.height },
    position: { x: box.x, y: box.y },
    // What cannot be moved by itself moves all.
    pannable: true,
    classes: [variant, tone],
  };
}

function toCurve(
  line: EdgeScene,
  curve: object,
  classes: readonly string[],
): ElementDefinition {
  const { id, source, target, owner, type, tone, count, isFaint } = line;
  return {
    group: 'edges',
    data: {
      id,
      source,
      target,
      owner,
      label: line.label?.text ?? '',
      ...curve,
    },
    classes: [
      type,
      tone,
      ...(count > 1 ? ['bundle'] : []),
      ...(isFaint ? ['faint'] : []),
      ...classes,
    ],
  };
}
