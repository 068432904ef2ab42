import {
  swimlaneFrame,
  type SceneTheme,
  type Scene,
} from 'backstage-plugin-event-mesh-common';
import type { Core } from 'cytoscape';
import { openCanvas } from './openCanvas';
import { paint } from './paint';
import { isInView } from './view';

/** What the swimlanes are to show. @internal */
export type SwimlaneContent = {
  readonly scene: Scene;
  readonly theme: SceneTheme;
  readonly marks: { readonly group?: string | undefined };
};

/** @internal */
export type SwimlaneLayer = {
  show(content: SwimlaneContent): void;
  destroy(): void;
};

/**
 * A canvas behind Cytoscape's, that follows its every frame: the swimlanes of the groups.
 *
 * @remarks As Cytoscape's nodes they would need an order of their own on all others, which makes the first graph slower; as
 * compound parents they would keep its layer cache cold for good.
 * @internal
 */
export function createSwimlaneLayer(
  container: HTMLElement,
  cy: Core,
  first: SwimlaneContent,
): SwimlaneLayer {
  let content = first;
  const canvas = openCanvas(container, cy, {
    place: 'below',
    paint: ({ context, view }) => {
      const { scene, theme, marks } = content;
      const frames = scene.swimlanes
        .filter(({ box }) => isInView(box, view))
        .map(swimlane =>
          swimlaneFrame(swimlane, theme, swimlane.group === marks.group),
        );
      paint(context, frames, theme.font);
    },
  });
  return {
    show: next => {
      content = next;
      canvas.draw();
    },
    destroy: canvas.remove,
  };
}
