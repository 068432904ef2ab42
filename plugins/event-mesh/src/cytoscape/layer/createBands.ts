import {
  bandFrame,
  type PictureTheme,
  type Scene,
} from 'backstage-plugin-event-mesh-common';
import type { Core } from 'cytoscape';
import { openCanvas } from './openCanvas';
import { paint } from './paint';
import { isInView } from './view';

/** What the bands are to show. @internal */
export type BandContent = {
  readonly scene: Scene;
  readonly theme: PictureTheme;
  readonly marks: { readonly group?: string | undefined };
};

/** @internal */
export type Bands = {
  show(content: BandContent): void;
  destroy(): void;
};

/**
 * A canvas behind Cytoscape's, that follows its every frame: the bands of the groups.
 *
 * @remarks As Cytoscape's nodes they would need an order of their own on all others, which makes the first picture slower; as
 * compound parents they would keep its layer cache cold for good.
 * @internal
 */
export function createBands(
  container: HTMLElement,
  cy: Core,
  first: BandContent,
): Bands {
  const canvas = openCanvas(container, cy, 'below');
  let content = first;
  const draw = () => {
    const frame = canvas.begin();
    if (frame) {
      const { scene, theme, marks } = content;
      const { context, view } = frame;
      scene.bands
        .filter(({ box }) => isInView(box, view))
        .forEach(band => {
          const isSelected = band.group === marks.group;
          paint(context, [bandFrame(band, theme, isSelected)], theme.font);
        });
    }
  };
  cy.on('render', draw);
  return {
    show: next => {
      content = next;
      draw();
    },
    destroy: () => {
      cy.off('render', draw);
      canvas.remove();
    },
  };
}
