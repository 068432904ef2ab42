import { CesqlValue } from '../value';
import { CloudEventIssueCode } from '../../messages';

/**
 * The context attributes of one entered event. It never contains data.
 *
 * @public
 */
export type PastedEvent = Readonly<Record<string, CesqlValue>>;

/**
 * The form that an event was read from:
 *
 * - `json`: JSON in structured mode, or a JavaScript object literal
 * - `headers`: binary mode, as HTTP or Kafka headers, a curl command, its verbose output or a log
 * - `text`: event_display, YAML or the Java SDK's `toString()`
 * - `fields`: the fields of a form
 *
 * @public
 */
export type PastedForm = 'json' | 'headers' | 'fields' | 'text';

/**
 * An issue of a pasted event that the rules of CloudEvents forbid (`error`) or advise against (`warning`), or a hint
 * (`info`).
 *
 * @public
 */
export type CloudEventIssue = {
  readonly code: CloudEventIssueCode;
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: Readonly<Record<string, string>>;
  /** The affected attribute as written. */
  readonly attribute?: string;
  /** Position in the text, from 1. */
  readonly line?: number;
  readonly column?: number;
};

/** @public */
export type ParsedCloudEvent = {
  readonly form: PastedForm;
  /** Undefined if any issue is an error. */
  readonly event?: PastedEvent;
  /** The readable attributes, as the initial values of a form. */
  readonly attributes: PastedEvent;
  /** In the order of the text; missing attributes come last. */
  readonly issues: readonly CloudEventIssue[];
  /** Number of events in the batch of which this is one. */
  readonly batchSize?: number;
};
