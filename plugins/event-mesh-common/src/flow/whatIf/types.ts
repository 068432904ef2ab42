import { Verdict } from '../../filters';
import { Trace } from '../trace/types';

/**
 * What a Trigger on the way makes of an event.
 *
 * @public
 */
export type TriggerResult = {
  /** Id of the Trigger. */
  readonly trigger: string;
  /** Number of the hop in the list. */
  readonly hop: number;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly verdict: Verdict;
};

/**
 * Where one event would go, and what each Trigger on the way says.
 *
 * @public
 */
export type WhatIf = Trace & {
  /** In the order of the hops. */
  readonly results: readonly TriggerResult[];
};
