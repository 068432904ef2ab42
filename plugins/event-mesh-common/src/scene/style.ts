import { EdgeType } from '../graph';
import { SceneTheme } from './sceneTheme';
import { CardScene, EdgeScene, Tone } from './types';

/** The name of a color of the theme. @public */
export type ThemeColor = Exclude<keyof SceneTheme, 'font'>;

/** How the box of a card is drawn; lengths in pixels at zoom 1. @public */
export type CardStyle = {
  readonly radius: number;
  readonly fill: ThemeColor;
  readonly border: {
    readonly width: number;
    readonly color: ThemeColor;
    /** Lengths of dashes and gaps; a solid line without them. */
    readonly dash?: readonly number[];
  };
  /** How far a second box looks out behind the first, to the right and below. */
  readonly stackOffset?: number;
};

/** How an edge is drawn; lengths in pixels at zoom 1. @public */
export type EdgeStyle = {
  readonly width: number;
  readonly color: ThemeColor;
  readonly opacity: number;
  readonly dash?: readonly number[];
  readonly head: 'triangle' | 'hollow' | 'vee' | 'tee';
  /** Length and width of the head, and diameter of the dot. */
  readonly headSize: number;
  /** Whether it starts with a dot: its source is not what sends, but what is made to. */
  readonly hasDot: boolean;
};

const cardDashes: Readonly<
  Partial<Record<CardScene['variant'], readonly number[]>>
> = { placeholder: [4, 3], stub: [2, 3] };

const typeStyles: Readonly<
  Record<
    EdgeType,
    Pick<EdgeStyle, 'head'> & Partial<Pick<EdgeStyle, 'dash' | 'hasDot'>>
  >
> = {
  trigger: { head: 'triangle' },
  subscription: { head: 'triangle' },
  sink: { head: 'triangle' },
  step: { head: 'triangle' },
  requestReply: { head: 'triangle' },
  subject: { head: 'triangle', hasDot: true },
  reply: { head: 'vee', dash: [2, 4] },
  deadLetter: { head: 'tee', dash: [6, 4] },
  eventType: { head: 'hollow' },
  backing: { head: 'hollow' },
  policy: { head: 'hollow' },
  possible: { head: 'hollow', dash: [2, 4] },
};

/**
 * Returns the style of a card: a group is a stack, and dashes say what is not there.
 *
 * @public
 */
export function cardStyle({
  variant,
  tone,
}: Pick<CardScene, 'variant' | 'tone'>): CardStyle {
  const color = toneOr(tone, 'cardBorder');
  const dash = cardDashes[variant];
  return {
    radius: 8,
    fill: 'card',
    border: {
      width: variant === 'placeholder' || color !== 'cardBorder' ? 2 : 1,
      color,
      ...(dash ? { dash } : {}),
    },
    ...(variant === 'group' ? { stackOffset: 5 } : {}),
  };
}

/**
 * Returns the style of an edge: its type is told by its ends and dashes, its status by color, a bundle by width.
 *
 * @public
 */
export function edgeStyle({
  type,
  tone,
  count,
  isFaint,
}: Pick<EdgeScene, 'type' | 'tone' | 'count' | 'isFaint'>): EdgeStyle {
  return {
    width: count > 1 && !isFaint ? 3.5 : 1.5,
    color: toneOr(tone, 'edge'),
    opacity: isFaint ? 0.25 : 1,
    headSize: 9,
    hasDot: false,
    ...typeStyles[type],
  };
}

/** All types of edges. @public */
export const edgeTypes = Object.keys(typeStyles) as readonly EdgeType[];

function toneOr(tone: Tone, otherwise: ThemeColor): ThemeColor {
  switch (tone) {
    case 'bad':
      return 'negative';
    case 'doubt':
      return 'warning';
    default:
      return otherwise;
  }
}
