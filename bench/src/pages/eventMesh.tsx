import {
  buildScene,
  bundleEdges,
  englishTexts,
  collapseLargeGraph,
  layoutMeshGraph,
  marksOf,
} from 'backstage-plugin-event-mesh-common';
import { Handle, MeshGraph } from 'event-mesh-graph';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterFrames, offer } from './page';

const handle = createRef<Handle>();
const changeWords = { added: 'new', changed: 'changed' };
const nothing: ReadonlySet<string> = new Set();

// As in the plugin's page: large graphs in groups.
offer({
  paint: (graph, root) =>
    new Promise(resolve => {
      const shown = bundleEdges(collapseLargeGraph(graph, nothing), {
        open: nothing,
      });
      const scene = buildScene(shown, layoutMeshGraph(shown), englishTexts);
      let first = afterFrames();
      root.addEventListener('event-mesh-painted', () => {
        first = afterFrames();
      });
      root.addEventListener('event-mesh-ready', async () => {
        const whole = await afterFrames();
        resolve({ at: await first, whole, drawn: shown.nodes.length });
      });
      createRoot(root).render(
        <MeshGraph
          ref={handle}
          {...{ scene, changeWords }}
          marks={marksOf(scene, {})}
          label="mesh"
          onSelect={() => {}}
        />,
      );
    }),
  fit: () => handle.current?.fit(),
});
