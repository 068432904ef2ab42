import {
  EdgeType,
  glyphs,
  edgeStyles,
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

const heads = {
  triangle: <path d="M22 4l8 4-8 4z" fill="currentColor" />,
  hollow: <path d="M22 4l8 4-8 4z" fill="none" stroke="currentColor" />,
  vee: (
    <path
      d="M22 3l8 5-8 5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  tee: <path d="M29 2v12" stroke="currentColor" strokeWidth="2" />,
} as const;

/**
 * Renders an edge with the arrow heads of its type.
 *
 * @internal
 */
export function EdgeSign(props: { readonly type: EdgeType }) {
  const { head, dash, hasDot } = edgeStyles[props.type];
  return (
    <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
      <path
        d="M2 8h26"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={dash?.join(' ')}
      />
      {hasDot && <circle cx="4" cy="8" r="3" fill="currentColor" />}
      {heads[head]}
    </svg>
  );
}
