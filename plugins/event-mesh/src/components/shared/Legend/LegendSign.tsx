import {
  EdgeType,
  edgeShapes,
  glyphs,
  plainTheme,
  stateGlyphs,
} from 'backstage-plugin-event-mesh-common';

/**
 * Renders the sign of a kind or a status as cards show it.
 *
 * @internal
 */
export function GlyphSign(props: {
  readonly glyph: string;
  readonly of: 'kind' | 'state';
}) {
  const path =
    props.of === 'kind'
      ? glyphs[props.glyph] ?? glyphs.other
      : stateGlyphs[props.glyph] ?? stateGlyphs.unknown;
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const inTextColor = { ...plainTheme, edge: 'currentColor' };

/**
 * An edge with the ends that its type has in the graph.
 *
 * @internal
 */
export function EdgeSign(props: { readonly type: EdgeType }) {
  const shapes = edgeShapes(
    {
      ...{ type: props.type, tone: 'plain', count: 1, isFaint: false },
      route: { start: { x: 1, y: 8 }, corners: [], end: { x: 31, y: 8 } },
    },
    inTextColor,
  );
  return (
    <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
      {shapes.map(({ d, stroke, width, dash, fill = 'none' }) => (
        <path
          key={d}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      ))}
    </svg>
  );
}
