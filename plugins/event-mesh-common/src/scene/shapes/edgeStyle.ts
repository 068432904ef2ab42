import { EdgeType } from '../../graph';

/** How the line of a type is drawn: its kinds differ by their ends, not by dashes alone. @public */
export type EdgeStyle = {
  readonly head: 'triangle' | 'hollow' | 'vee' | 'tee';
  readonly dash?: readonly number[];
  /** Whether it begins with a dot: it does not begin with what sends, but with what is made to. */
  readonly hasDot?: boolean;
};

/** @public */
export const edgeStyles: Readonly<Record<EdgeType, EdgeStyle>> = {
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
