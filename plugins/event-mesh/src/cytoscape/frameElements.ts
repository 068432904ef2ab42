import type { Box, GraphLayout } from 'backstage-plugin-event-mesh-common';
import type { ElementDefinition } from 'cytoscape';
import { GraphWords } from './words';

/**
 * The lanes with their headings and the bands with their titles: ordinary nodes that nobody can touch.
 *
 * @remarks Compound parents would keep Cytoscape's layer cache cold for good.
 * @internal
 */
export function frameElements(
  layout: GraphLayout,
  words: GraphWords,
): ElementDefinition[] {
  const clusters = new Set(layout.bands.map(band => band.cluster));
  return [
    ...layout.lanes.map(({ lane, ...box }) =>
      frame(`lane:${lane}`, box, { class: 'lane', title: words.lanes[lane] }),
    ),
    ...layout.bands.map(({ id, cluster, namespace, ...box }) => {
      const name = namespace || words.noNamespace;
      return frame(`band:${id}`, box, {
        class: 'band',
        title: clusters.size > 1 ? `${cluster} / ${name}` : name,
      });
    }),
  ];
}

function frame(
  id: string,
  box: Box,
  look: { class: string; title: string },
): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id,
      label: look.title,
      width: box.width,
      height: box.height,
      // Titles stand inside the frame, at its top; bands' at the left as well.
      titleX: -box.width + 16,
      titleY: -box.height / 2 + 20,
    },
    position: { x: box.x, y: box.y },
    selectable: false,
    grabbable: false,
    pannable: true,
    classes: ['frame', look.class],
  };
}
