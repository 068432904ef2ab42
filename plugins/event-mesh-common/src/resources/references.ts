import { LabelExpression } from '../model';

/**
 * A KReference as written, with its namespace defaulted to its owner's.
 *
 * @remarks `version` is kept for display only; a reference is resolved by group, kind, namespace and name.
 * @public
 */
export type Reference = {
  readonly group: string;
  readonly version?: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
};
/**
 * All resources of one kind that a label selector selects.
 *
 * @public
 */
export type SelectedResources = {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly selector: Readonly<Record<string, string>>;
  /** `matchExpressions`, if present; they narrow the selection. */
  readonly expressions?: readonly LabelExpression[];
};

/**
 * A Knative Destination: `ref`, `uri`, or both (then `uri` is relative to the ref's address).
 *
 * @public
 */
export type Destination = {
  readonly ref?: Reference;
  readonly uri?: string;
  /** The URI that the controller resolved, from status. */
  readonly resolvedUri?: string;
};

/** @public */
export type Delivery = {
  readonly deadLetterSink?: Destination;
  readonly retry?: number;
  /** linear, exponential, or any other value of the object. */
  readonly backoffPolicy?: string;
  /** ISO 8601 durations. */
  readonly backoffDelay?: string;
  readonly timeout?: string;
  readonly retryAfterMax?: string;
  readonly format?: string;
};
