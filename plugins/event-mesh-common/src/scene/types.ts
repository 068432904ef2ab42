import { Box, EdgeRoute, EdgeType, Column, Point } from '../graph';

/** How something is: its colour follows from it, its shape and text say the same. @public */
export type Tone = 'good' | 'bad' | 'doubt' | 'plain';

/** A state as it is drawn. @public */
export type StatusMark = {
  /** Names one of the state glyphs. */
  readonly glyph: string;
  readonly text: string;
  readonly tone: Tone;
};

/** A small text at the foot of a card, with a sign before it. @public */
export type Badge = {
  readonly name: 'generated' | 'more' | 'open';
  readonly text: string;
};

/** @public */
export type CardScene = {
  readonly id: string;
  readonly box: Box;
  readonly variant: 'card' | 'placeholder' | 'group' | 'stub';
  readonly column: Column;
  /** Names one of the glyphs. */
  readonly glyph: string;
  readonly title: string;
  readonly subtitle: string;
  readonly state?: StatusMark;
  readonly badges: readonly Badge[];
  /** Whether its state must be seen from afar. */
  readonly isUnhealthy: boolean;
  /** What its border says: plain where its state is not to be seen from afar. */
  readonly tone: Tone;
  /** Ids of the nodes that it stands for: its own, or those in its group. */
  readonly nodes: readonly string[];
};

/** @public */
export type LabelScene = {
  readonly at: Point;
  readonly text: string;
  /** How many further parts the text leaves out. */
  readonly more: number;
  readonly state?: StatusMark;
  readonly isCatchAll: boolean;
};

/** @public */
export type EdgeScene = {
  readonly id: string;
  readonly owner: string;
  /** Name of that resource, '' for a bundle. */
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly tone: Tone;
  /** How many edges it stands for. */
  readonly count: number;
  /** Ids of these edges. */
  readonly edges: readonly string[];
  /** Ids of the resources that they belong to. */
  readonly owners: readonly string[];
  /** Whether it is drawn faintly, as one of too many to be followed. */
  readonly isFaint: boolean;
  readonly route: EdgeRoute;
  readonly label?: LabelScene;
};

/** @public */
export type SwimlaneScene = {
  readonly id: string;
  /** Id of the group that stands in it. */
  readonly group: string;
  readonly box: Box;
  readonly title: string;
};

/** @public */
export type ColumnScene = {
  readonly column: Column;
  readonly box: Box;
  readonly title: string;
};

/**
 * All that a graph shows and where, before anything of it is drawn.
 *
 * @public
 */
export type Scene = {
  readonly columns: readonly ColumnScene[];
  readonly swimlanes: readonly SwimlaneScene[];
  readonly edges: readonly EdgeScene[];
  readonly cards: readonly CardScene[];
};
