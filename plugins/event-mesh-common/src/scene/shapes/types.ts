/** One thing to draw; lengths in pixels at zoom 1, colours as in the theme. @public */
export type Shape = RectShape | TextShape | GlyphShape | PathShape;

/** @public */
export type RectShape = {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
};

/** A line of text whose baseline begins, or whose middle is, at x and y. @public */
export type TextShape = {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly isCentred?: boolean;
};

/** A line drawing on a field of 24 by 24. @public */
export type GlyphShape = {
  readonly shape: 'glyph';
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
};

/** @public */
export type PathShape = {
  readonly shape: 'path';
  readonly d: string;
  /** Width of the stroke. */
  readonly width?: number;
  readonly stroke?: string;
  readonly fill?: string;
  readonly opacity?: number;
  readonly dash?: readonly number[];
};

/** How wide a text is. @public */
export type Measure = (
  text: string,
  font: { readonly size: number; readonly bold: boolean },
) => number;
