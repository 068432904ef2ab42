import { CesqlValue } from '../value';
import { CloudEventIssueCode } from '../../messages';

/**
 * The context attributes of one event as somebody wrote them. There is no data, whatever was pasted.
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
 * Something in a pasted event that the rules of CloudEvents forbid (`error`), advise against (`warning`), or that is good to
 * know (`info`).
 *
 * @public
 */
export type CloudEventIssue = {
  readonly code: CloudEventIssueCode;
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
  readonly issues: readonly CloudEventIssue[];
  /** Number of events in the batch of which this is one. */
  readonly batchSize?: number;
};
