import {
  CardScene,
  CardStyle,
  cardStyle,
  SceneTheme,
  Tone,
} from 'backstage-plugin-event-mesh-common';
import type { StylesheetStyle } from 'cytoscape';
import { stylesOfEdges } from './edgeStyles';

const variants: readonly CardScene['variant'][] = [
  'card',
  'placeholder',
  'group',
  'stub',
];
/** The tones that have a color of their own. */
const tones: readonly Tone[] = ['bad', 'doubt'];

/**
 * Returns the style table of the scene as Cytoscape's rules for cards and edges; texts, signs and swimlanes are drawn in
 * layers of their own.
 *
 * @remarks Cytoscape computes each property of each element before its first frame: its defaults are not repeated here.
 * @internal
 */
export function stylesheet(theme: SceneTheme): StylesheetStyle[] {
  return [
    // Cytoscape shades what is pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    ...cardStyles(theme),
    ...stylesOfEdges(theme),
  ];
}

function cardStyles(theme: SceneTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
      },
    },
    ...variants.flatMap(variant => [
      {
        selector: `node.${variant}`,
        style: boxStyle(cardStyle({ variant, tone: 'plain' }), theme),
      },
      ...tones.map(tone => ({
        selector: `node.${variant}.${tone}`,
        style: boxStyle(cardStyle({ variant, tone }), theme),
      })),
    ]),
    {
      selector: 'node.selected',
      style: {
        'border-width': 3,
        'border-color': theme.selected,
        'border-style': 'solid',
        'outline-width': 4,
        'outline-color': theme.selected,
        'outline-opacity': 0.25,
        'z-index': 1,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.3 } },
  ];
}

function boxStyle(
  { radius, fill, border, stackOffset }: CardStyle,
  theme: SceneTheme,
) {
  return {
    'corner-radius': `${radius}px`,
    'background-color': theme[fill],
    'border-width': border.width,
    'border-color': theme[border.color],
    ...(border.dash
      ? {
          'border-style': 'dashed' as const,
          'border-dash-pattern': [...border.dash],
        }
      : {}),
    ...(stackOffset === undefined
      ? {}
      : {
          ghost: 'yes' as const,
          'ghost-offset-x': stackOffset,
          'ghost-offset-y': stackOffset,
          'ghost-opacity': 1,
        }),
  };
}
