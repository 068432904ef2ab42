import {
  cornerRadius,
  EdgeType,
  edgeStyles,
  EdgeStyle,
  SceneTheme,
} from 'backstage-plugin-event-mesh-common';
import type { StylesheetStyle } from 'cytoscape';

const heads = {
  triangle: 'triangle',
  hollow: 'triangle',
  vee: 'vee',
  tee: 'tee',
} as const;

/**
 * How lines look: their type by their ends, their state by colour, while the layer above marks it; what is selected by width.
 *
 * @internal
 */
export function stylesOfEdges(theme: SceneTheme): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [cornerRadius],
        'radius-type': 'influence-radius',
        width: 1.5,
        'line-color': theme.edge,
        'line-opacity': 0.8,
        'target-arrow-color': theme.edge,
        'target-arrow-shape': 'triangle',
      },
    },
    {
      selector: 'edge.loop',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(loopDistance)',
        'loop-direction': 'data(loopDirection)',
        'loop-sweep': 'data(loopSweep)',
      },
    },
    ...typeStyles(theme),
    { selector: 'edge.bundle', style: { width: 3.5 } },
    { selector: 'edge.faint', style: { width: 1.5, 'line-opacity': 0.25 } },
    {
      selector: 'edge.near',
      style: {
        width: 2.5,
        'line-opacity': 1,
        'line-color': theme.selected,
        'target-arrow-color': theme.selected,
        'source-arrow-color': theme.selected,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.bad',
      style: {
        'line-color': theme.negative,
        'target-arrow-color': theme.negative,
        'source-arrow-color': theme.negative,
      },
    },
    {
      selector: 'edge.doubt',
      style: {
        'line-color': theme.warning,
        'target-arrow-color': theme.warning,
        'source-arrow-color': theme.warning,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        width: 4,
        'line-opacity': 1,
        'line-color': theme.selected,
        'target-arrow-color': theme.selected,
        'source-arrow-color': theme.selected,
        'z-index': 2,
      },
    },
    { selector: 'edge.dim', style: { opacity: 0.15 } },
  ];
}

function typeStyles(theme: SceneTheme): StylesheetStyle[] {
  return Object.entries(edgeStyles)
    .filter(
      ([, { head, dash, hasDot }]) => head !== 'triangle' || dash || hasDot,
    )
    .map(([type, style]) => ({
      selector: `edge.${type satisfies string as EdgeType}`,
      style: typeStyle(style, theme),
    }));
}

function typeStyle({ head, dash, hasDot }: EdgeStyle, theme: SceneTheme) {
  return {
    'target-arrow-shape': heads[head],
    ...(head === 'hollow' ? { 'target-arrow-fill': 'hollow' as const } : {}),
    ...(dash
      ? {
          'line-style': 'dashed' as const,
          'line-dash-pattern': [...dash],
        }
      : {}),
    ...(hasDot
      ? {
          'source-arrow-shape': 'circle' as const,
          'source-arrow-color': theme.edge,
        }
      : {}),
  };
}
