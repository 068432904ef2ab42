import { SceneTheme } from 'backstage-plugin-event-mesh-common';
import type { StylesheetStyle } from 'cytoscape';
import { stylesOfEdges } from './edgeStyles';

/**
 * How boxes and lines look under a theme; what stands on them, and the swimlanes behind, are drawn in layers of their own.
 *
 * @remarks Cytoscape works each property out for each element before its first graph: what it does by itself is not said
 * again here.
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
        'background-color': theme.card,
        'border-width': 1,
        'border-color': theme.cardBorder,
      },
    },
    {
      selector: 'node.bad',
      style: { 'border-width': 2, 'border-color': theme.negative },
    },
    {
      selector: 'node.doubt',
      style: { 'border-width': 2, 'border-color': theme.warning },
    },
    {
      selector: 'node.placeholder',
      style: { 'border-width': 2, 'border-style': 'dashed' },
    },
    {
      selector: 'node.stub',
      style: { 'border-style': 'dotted', 'background-opacity': 0.6 },
    },
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
