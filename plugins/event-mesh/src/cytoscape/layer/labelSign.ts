import {
  glyphs,
  LabelScene,
  EdgeScene,
  SceneTheme,
  Shape,
  stateGlyphs,
  toneColor,
} from 'backstage-plugin-event-mesh-common';

/** @internal */
export type Labelled = EdgeScene & { readonly label: LabelScene };

/** @internal */
export function hasLabel(line: EdgeScene): line is Labelled {
  return line.label !== undefined;
}

/**
 * What is left of a line's label where it cannot be read: what is wrong with it, or that it stands for several.
 *
 * @internal
 */
export function labelSign(
  line: Labelled,
  theme: SceneTheme,
  zoom: number,
): Shape[] {
  const { at, state, isCatchAll } = line.label;
  const plain = isCatchAll ? glyphs.catchAll : undefined;
  const sign = line.count > 1 ? glyphs.group : plain;
  const glyph = state ? stateGlyphs[state.glyph] : sign;
  if (!glyph) {
    return [];
  }
  const size = 11 / zoom;
  const color = state ? toneColor(state.tone, theme) : theme.textSubtle;
  return [
    {
      shape: 'rect',
      x: at.x - size * 0.7,
      y: at.y - size * 0.7,
      width: size * 1.4,
      height: size * 1.4,
      radius: size * 0.7,
      fill: theme.card,
    },
    {
      shape: 'glyph',
      path: glyph,
      x: at.x - size / 2,
      y: at.y - size / 2,
      size,
      color,
    },
  ];
}
