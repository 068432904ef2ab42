import {
  CardScene,
  labelShapes,
  EdgeScene,
  SceneTheme,
  Scene,
  Shape,
} from 'backstage-plugin-event-mesh-common';
import type { Core } from 'cytoscape';
import { ChangeWords, GraphMarks } from '../types';
import { cardShapes, unhealthyMark } from './cardShapes';
import { hasLabel, labelSign } from './labelSign';
import { LayerFrame, openCanvas } from './openCanvas';
import { measureOn, paint } from './paint';
import { paintTitles } from './paintTitles';
import { Ring, cardRing, edgeRing } from './ringShapes';
import { tagShapes } from './tagShapes';
import { Title, titlesIn } from './titles';
import { Level, View, isInView, levelOf } from './view';

/** What the layer is to show. @internal */
export type LayerContent = {
  readonly scene: Scene;
  readonly theme: SceneTheme;
  readonly marks: GraphMarks;
  readonly changeWords: ChangeWords;
};

/** @internal */
export type Layer = {
  show(content: LayerContent): void;
  hover(id: string | undefined): void;
  /** Titles as they were drawn last, to be pressed. */
  titles(): readonly Title[];
  destroy(): void;
};

const pale = 0.25;

/**
 * A canvas above Cytoscape's, that follows its every frame: texts, signs, labels, titles and rings.
 *
 * @remarks Texts and images are the dearest things of Cytoscape's elements. Drawn here, only what is in sight costs anything,
 * and no change of them or of the focus makes Cytoscape draw its own layers anew.
 * @internal
 */
export function createLayer(
  container: HTMLElement,
  cy: Core,
  first: LayerContent,
): Layer {
  let content = first;
  let hovered: string | undefined;
  let titles: readonly Title[] = [];
  let shapes = new Map<string, Shape[]>();

  const cached = (key: string, make: () => Shape[]): Shape[] => {
    const known = shapes.get(key) ?? make();
    shapes.set(key, known);
    return known;
  };

  const paintAll = ({ context, view, toScreen }: LayerFrame) => {
    const { scene, theme, marks } = content;
    const level = levelOf(view.zoom);
    const measure = measureOn(context, theme.font);
    const put = (id: string, what: readonly Shape[]) => {
      context.globalAlpha = marks.dim.has(id) ? pale : 1;
      paint(context, what, theme.font);
    };
    const cards = scene.cards.filter(({ box }) => isInView(grown(box), view));
    const rings = ringsOf(scene, marks, hovered);
    rings.lines.forEach(([line, ring]) => {
      context.globalAlpha = 0.45;
      paint(context, edgeRing(line, ring, { theme, zoom: view.zoom }), '');
    });
    cards.forEach(card =>
      put(
        card.id,
        cached(`${level} ${card.id}`, () =>
          cardShapes(card, level, { theme, measure }),
        ),
      ),
    );
    scene.edges.filter(hasLabel).forEach(line => {
      const isSaid = level === 'full' || !line.isFaint;
      if (isSaid && isLabelInView(line, view)) {
        put(
          line.id,
          level === 'full'
            ? cached(`label ${line.id}`, () => [
                ...labelShapes(line, theme, measure),
              ])
            : labelSign(line, theme, view.zoom),
        );
      }
    });
    if (level !== 'full') {
      cards
        .filter(({ isUnhealthy }) => isUnhealthy)
        .forEach(card => put(card.id, unhealthyMark(card, theme, view.zoom)));
    }
    cards.forEach(card => put('', tags(card, content, level)));
    context.globalAlpha = 1;
    rings.cards.forEach(([card, ring]) =>
      paint(
        context,
        cardRing(card, ring, { theme, zoom: view.zoom }),
        theme.font,
      ),
    );
    toScreen();
    titles = titlesIn(scene, view);
    paintTitles(context, titles, theme);
  };

  const canvas = openCanvas(container, cy, { place: 'above', paint: paintAll });
  return {
    show: next => {
      if (next.scene !== content.scene || next.theme !== content.theme) {
        shapes = new Map();
      }
      content = next;
      canvas.draw();
    },
    hover: id => {
      if (id !== hovered) {
        hovered = id;
        canvas.draw();
      }
    },
    titles: () => titles,
    destroy: canvas.remove,
  };
}

function grown(box: CardScene['box']): CardScene['box'] {
  return { ...box, width: box.width + 60, height: box.height + 60 };
}

function isLabelInView(
  { label }: EdgeScene & { readonly label: { at: { x: number; y: number } } },
  view: View,
): boolean {
  return isInView({ ...label.at, width: 220, height: 24 }, view);
}

function tags(
  { id, box }: CardScene,
  { marks, theme, changeWords }: LayerContent,
  level: Level,
): Shape[] {
  if (level === 'signs') {
    return [];
  }
  if (marks.added.has(id)) {
    return tagShapes(changeWords.added, box, theme);
  }
  return marks.changed.has(id)
    ? tagShapes(changeWords.changed, box, theme)
    : [];
}

function ringsOf(
  scene: Scene,
  marks: GraphMarks,
  hovered: string | undefined,
): {
  cards: (readonly [CardScene, Ring])[];
  lines: (readonly [EdgeScene, Ring])[];
} {
  const rings = new Map<string, Ring>();
  if (hovered !== undefined) {
    rings.set(hovered, 'hover');
  }
  marks.found.forEach(id => rings.set(id, 'found'));
  marks.current.forEach(id => rings.set(id, 'current'));
  if (marks.focused !== undefined) {
    rings.set(marks.focused, 'focus');
  }
  scene.edges.forEach(({ id, source, target }) => {
    if (hovered !== undefined && (source === hovered || target === hovered)) {
      rings.set(id, rings.get(id) ?? 'hover');
    }
  });
  const ringed = <S extends { readonly id: string }>(all: readonly S[]) =>
    rings.size === 0
      ? []
      : all.flatMap(each => {
          const ring = rings.get(each.id);
          return ring ? [[each, ring] as const] : [];
        });
  return { cards: ringed(scene.cards), lines: ringed(scene.edges) };
}
