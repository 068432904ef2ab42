import { ResourceRef } from '../model';

/**
 * A type of events that a kind of event source says it can send.
 *
 * @public
 */
export type SentEventType = {
  readonly type: string;
  /** URL of the schema; only http(s) may become a link. */
  readonly schema?: string;
  readonly description?: string;
};

/**
 * A kind of event source that a cluster defines, whether or not there is an object of it.
 *
 * @public
 */
export type SourceKind = {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** What the kind can send, in its definition's order; what an object of it does send is in its `sends`. */
  readonly eventTypes: readonly SentEventType[];
};

/**
 * Something unreadable or malformed, said in a code: sentences are made in the messages room.
 *
 * @public
 */
export type ReadIssue = {
  readonly code: ReadIssueCode;
  /** The resource it is about, where its identity could be read. */
  readonly ref?: ResourceRef;
  readonly cluster: string;
  /** Path of the field, e.g. `spec.subscriber.ref.kind`. */
  readonly field?: string;
  readonly params: Readonly<Record<string, string>>;
};

/** @public */
export type ReadIssueCode =
  /** The list item is not an object or has no name. params: group, kind, namespace where it has one */
  | 'objectUnreadable'
  /** Two objects with one identity. params: none */
  | 'objectDuplicate'
  /** A field has a type it must not have. params: expected, actual */
  | 'fieldMalformed'
  /** A field that the kind requires is missing. params: none */
  | 'fieldMissing';
