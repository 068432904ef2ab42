import { ResourceRef } from '../model';

/**
 * An event type that a kind of event source claims to send.
 *
 * @public
 */
export type SentEventType = {
  readonly type: string;
  /** URL of the schema; rendered as a link only if it is http(s). */
  readonly schema?: string;
  readonly description?: string;
};

/**
 * A kind of event source that a cluster defines, with or without objects.
 *
 * @public
 */
export type SourceKind = {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /**
   * The event types that the kind can send, in its definition's order. The types that an object sends are in its
   * `sends`.
   */
  readonly eventTypes: readonly SentEventType[];
};

/**
 * A code for an unreadable or malformed part of an object. The messages module translates it.
 *
 * @public
 */
export type ReadIssue = {
  readonly code: ReadIssueCode;
  /** The affected resource, if its identity is known. */
  readonly ref?: ResourceRef;
  readonly cluster: string;
  /** Path of the field, e.g. `spec.subscriber.ref.kind`. */
  readonly field?: string;
  readonly params: Readonly<Record<string, string>>;
};

/** @public */
export type ReadIssueCode =
  /** The list item is not an object or has no name. params: group, kind, namespace (if present) */
  | 'objectUnreadable'
  /** Two objects have the same identity. params: none */
  | 'objectDuplicate'
  /** A field has a wrong type. params: expected, actual */
  | 'fieldMalformed'
  /** A required field is missing. params: none */
  | 'fieldMissing';
