import { PictureTheme } from 'backstage-plugin-event-mesh-common';
import type { StylesheetStyle } from 'cytoscape';
import { edgeStyles } from './edgeStyles';

/**
 * How boxes and lines look under a theme; what stands on them is drawn in a layer above.
 *
 * @internal
 */
export function stylesheet(theme: PictureTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
      },
    },
    ...bandStyles(theme),
    ...cardStyles(theme),
    ...edgeStyles(theme),
  ];
}

function bandStyles(theme: PictureTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node.band',
      style: {
        'background-color': theme.band,
        'border-width': 1,
        'border-color': theme.bandBorder,
        'corner-radius': '10',
        events: 'no',
        'z-index': 1,
      },
    },
    {
      selector: 'node.band.selected',
      style: { 'border-width': 3, 'border-color': theme.selected },
    },
  ];
}

function cardStyles(theme: PictureTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node.card',
      style: {
        'background-color': theme.card,
        'border-width': 1,
        'border-color': theme.cardBorder,
        'corner-radius': '8',
        'z-index': 10,
      },
    },
    {
      selector: 'node.card.bad',
      style: { 'border-width': 2, 'border-color': theme.negative },
    },
    {
      selector: 'node.card.doubt',
      style: { 'border-width': 2, 'border-color': theme.warning },
    },
    {
      selector: 'node.card.ghost',
      style: { 'border-width': 2, 'border-style': 'dashed' },
    },
    {
      selector: 'node.card.stub',
      style: { 'border-style': 'dotted', 'background-opacity': 0.6 },
    },
    {
      selector: 'node.card.selected',
      style: {
        'border-width': 3,
        'border-color': theme.selected,
        'border-style': 'solid',
        'outline-width': 4,
        'outline-color': theme.selected,
        'outline-opacity': 0.25,
        'z-index': 12,
      },
    },
    { selector: 'node.dim', style: { opacity: 0.3 } },
  ];
}
