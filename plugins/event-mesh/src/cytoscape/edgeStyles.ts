import {
  cornerRadius,
  EdgeStyle,
  edgeStyle,
  edgeTypes,
  SceneTheme,
} from 'backstage-plugin-event-mesh-common';
import type { StylesheetStyle } from 'cytoscape';

const heads = {
  triangle: 'triangle',
  hollow: 'triangle',
  vee: 'vee',
  tee: 'tee',
} as const;

/** What most edges are: each further rule says how others differ. */
const usual = {
  type: 'trigger',
  tone: 'plain',
  count: 1,
  isFaint: false,
} as const;

/**
 * Returns the style table of the scene as Cytoscape's rules for edges: the type by ends and dashes, the status by color, a
 * bundle by width; then what is selected, near it and dimmed, which is only on the screen.
 *
 * @internal
 */
export function stylesOfEdges(theme: SceneTheme): StylesheetStyle[] {
  const faint = edgeStyle({ ...usual, isFaint: true });
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
        ...strokeStyle(edgeStyle(usual)),
        ...endStyle(edgeStyle(usual)),
        ...colored(theme[edgeStyle(usual).color]),
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
    ...edgeTypes
      .filter(type => hasOwnEnds(edgeStyle({ ...usual, type })))
      .map(type => ({
        selector: `edge.${type}`,
        style: endStyle(edgeStyle({ ...usual, type })),
      })),
    {
      selector: 'edge.bundle',
      style: strokeStyle(edgeStyle({ ...usual, count: 2 })),
    },
    {
      selector: 'edge.faint',
      style: { ...strokeStyle(faint), 'line-opacity': faint.opacity },
    },
    {
      selector: 'edge.near',
      style: {
        width: 2.5,
        'line-opacity': 1,
        ...colored(theme.selected),
        'z-index': 1,
      },
    },
    ...(['bad', 'doubt'] as const).map(tone => ({
      selector: `edge.${tone}`,
      style: colored(theme[edgeStyle({ ...usual, tone }).color]),
    })),
    {
      selector: 'edge.selected',
      style: {
        width: 4,
        'line-opacity': 1,
        ...colored(theme.selected),
        'z-index': 2,
      },
    },
    { selector: 'edge.dim', style: { opacity: 0.15 } },
  ];
}

function strokeStyle({ width, headSize }: EdgeStyle) {
  return { width, 'arrow-scale': arrowScale(headSize, width) };
}

// Cytoscape draws heads 0.3 times as long and wide as its `getArrowWidth`, which depends on the width of the line.
function arrowScale(headSize: number, width: number): number {
  return headSize / (0.3 * Math.max((width * 13.37) ** 0.9, 29));
}

function hasOwnEnds({ head, dash, hasDot }: EdgeStyle): boolean {
  return head !== 'triangle' || dash !== undefined || hasDot;
}

function endStyle({ head, dash, hasDot }: EdgeStyle) {
  return {
    'target-arrow-shape': heads[head],
    ...(head === 'hollow' ? { 'target-arrow-fill': 'hollow' as const } : {}),
    ...(dash
      ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dash] }
      : {}),
    ...(hasDot ? { 'source-arrow-shape': 'circle' as const } : {}),
  };
}

function colored(color: string) {
  return {
    'line-color': color,
    'target-arrow-color': color,
    'source-arrow-color': color,
  };
}
