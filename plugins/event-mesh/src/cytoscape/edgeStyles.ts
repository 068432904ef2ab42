import type { StylesheetStyle } from 'cytoscape';
import { GraphTheme } from './theme';

/**
 * How lines look: their kind by arrow and label, their state by mark and colour, what is selected by width.
 *
 * @internal
 */
export function edgeStyles(theme: GraphTheme): StylesheetStyle[] {
  return [
    {
      selector: 'edge.line',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'loop-direction': '180deg',
        width: 1.5,
        'line-color': theme.edge,
        'line-opacity': 0.8,
        'target-arrow-color': theme.edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.9,
        label: 'data(label)',
        color: theme.text,
        'font-family': theme.font,
        'font-size': 11,
        'text-wrap': 'ellipsis',
        'text-max-width': '196px',
        'text-background-color': theme.card,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '3px',
        'text-border-color': theme.bandBorder,
        'text-border-width': 1,
        'text-border-opacity': 1,
        'min-zoomed-font-size': 5,
        'overlay-opacity': 0,
        'z-index': 5,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'edge.deadLetter',
      style: {
        'target-arrow-shape': 'tee',
        'line-style': 'dashed',
        color: theme.textSubtle,
      },
    },
    {
      selector: 'edge.reply',
      style: {
        'target-arrow-shape': 'vee',
        'line-style': 'dashed',
        'line-dash-pattern': [2, 4],
        color: theme.textSubtle,
      },
    },
    {
      selector: 'edge.eventType, edge.backing',
      style: { 'target-arrow-fill': 'hollow', 'line-opacity': 0.6 },
    },
    {
      selector: 'edge.is-notReady',
      style: {
        'line-color': theme.negative,
        'target-arrow-color': theme.negative,
        'text-border-color': theme.negative,
        color: theme.negative,
      },
    },
    {
      selector: 'edge.is-unknown, edge.is-notReconciled',
      style: {
        'line-color': theme.warning,
        'target-arrow-color': theme.warning,
        'text-border-color': theme.warning,
        color: theme.warning,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        width: 3,
        'line-opacity': 1,
        'line-color': theme.selected,
        'target-arrow-color': theme.selected,
        'text-border-color': theme.selected,
        'text-border-width': 2,
        'z-index': 8,
      },
    },
  ];
}
