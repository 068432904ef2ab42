import type { NodeSingular, StylesheetStyle } from 'cytoscape';
import { cardImage, CardLook } from './cardImage';
import { edgeStyles } from './edgeStyles';
import { GraphTheme } from './theme';

/**
 * How everything looks under a theme.
 *
 * @internal
 */
export function stylesheet(theme: GraphTheme): StylesheetStyle[] {
  return [...frameStyles(theme), ...cardStyles(theme), ...edgeStyles(theme)];
}

function frameStyles(theme: GraphTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node.frame',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: theme.textSubtle,
        'font-family': theme.font,
        'font-size': 13,
        'font-weight': 600,
        'text-valign': 'center',
        'text-margin-y': (node: NodeSingular) => node.data('titleY'),
        'background-opacity': 0,
        'border-width': 0,
        events: 'no',
        'z-index': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.lane',
      style: { 'font-size': 15, color: theme.text },
    },
    {
      selector: 'node.band',
      style: {
        'background-color': theme.band,
        'background-opacity': 1,
        'border-width': 1,
        'border-color': theme.bandBorder,
        'text-halign': 'right',
        'text-margin-x': (node: NodeSingular) => node.data('titleX'),
        'z-index': 1,
      },
    },
  ];
}

function cardStyles(theme: GraphTheme): StylesheetStyle[] {
  return [
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': theme.card,
        'background-image': cardImages(theme),
        'background-fit': 'none',
        'background-width': 'data(width)',
        'background-height': 'data(height)',
        'border-width': 1,
        'border-color': theme.cardBorder,
        label: 'data(label)',
        color: theme.text,
        'font-family': theme.font,
        'font-size': 13,
        'font-weight': 600,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': -158,
        'text-margin-y': -17,
        'text-wrap': 'ellipsis',
        'text-max-width': '148px',
        'min-zoomed-font-size': 4,
        'overlay-opacity': 0,
        'z-index': 10,
        'z-index-compare': 'manual',
      },
    },
    { selector: 'node.card.stateless', style: { 'text-margin-y': -8 } },
    {
      selector: 'node.card.is-notReady',
      style: { 'border-width': 2, 'border-color': theme.negative },
    },
    {
      selector: 'node.card.is-unknown, node.card.is-notReconciled',
      style: { 'border-width': 2, 'border-color': theme.warning },
    },
    {
      selector: 'node.card.is-terminating',
      style: { 'border-style': 'dotted', 'border-width': 2 },
    },
    {
      selector: 'node.card.ghost',
      style: {
        'border-style': 'dashed',
        'border-width': 2,
        'border-color': theme.warning,
        'background-opacity': 0.6,
      },
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
    { selector: 'node.card:active', style: { 'overlay-opacity': 0 } },
  ];
}

// One image for all cards that look alike: Cytoscape caches images by their address.
function cardImages(theme: GraphTheme): (node: NodeSingular) => string {
  const images = new Map<string, string>();
  return node => {
    const look: CardLook = node.data('look');
    const key = JSON.stringify(look);
    const image = images.get(key) ?? cardImage(look, theme);
    images.set(key, image);
    return image;
  };
}
