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
  /** `matchExpressions`, where there are any; they narrow the selection further. */
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
  /** What the controller resolved it to, from status. */
  readonly resolvedUri?: string;
};

/** @public */
export type Delivery = {
  readonly deadLetterSink?: Destination;
  readonly retry?: number;
  /** linear, exponential, or whatever else the object says. */
  readonly backoffPolicy?: string;
  /** ISO 8601 durations. */
  readonly backoffDelay?: string;
  readonly timeout?: string;
  readonly retryAfterMax?: string;
  readonly format?: string;
};
