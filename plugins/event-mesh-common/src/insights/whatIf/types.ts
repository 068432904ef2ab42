import { CesqlValue } from '../../cesql';
import { Verdict } from '../../filters';
import { CloudEventProblemCode } from '../../messages';
import { Trace } from '../trace/types';

/**
 * The context attributes of one event as somebody wrote them. There is no data, whatever was pasted.
 *
 * @public
 */
export type PastedEvent = Readonly<Record<string, CesqlValue>>;

/**
 * How the text of an event was read: JSON in structured mode, or HTTP headers in binary mode.
 *
 * @public
 */
export type PastedForm = 'json' | 'headers' | 'fields';

/**
 * Something in a pasted event that the rules of CloudEvents forbid (`error`), advise against (`warning`), or that is good to
 * know (`info`).
 *
 * @public
 */
export type CloudEventProblem = {
  readonly code: CloudEventProblemCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: Readonly<Record<string, string>>;
  /** The attribute that it is about, as it is written. */
  readonly attribute?: string;
  /** Where in the text, from 1. */
  readonly line?: number;
  readonly column?: number;
};

/** @public */
export type ParsedCloudEvent = {
  readonly form: PastedForm;
  /** Not there where any problem is an error. */
  readonly event?: PastedEvent;
  /** What could be read, for a form to start from. */
  readonly attributes: PastedEvent;
  /** In the order of the text; what is missing comes last. */
  readonly problems: readonly CloudEventProblem[];
};

/**
 * What a Trigger on the way makes of an event.
 *
 * @public
 */
export type TriggerAnswer = {
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
  readonly answers: readonly TriggerAnswer[];
};
