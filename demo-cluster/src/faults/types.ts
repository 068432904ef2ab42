/** Which requests a fault is for. @public */
export interface FaultMatch {
  /** A regular expression on path and query. */
  readonly path: string;
  readonly method?: string;
}

/** The ways a cluster, or what stands before it, fails. @public */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Every kind of fault there is. @internal */
export const FAULT_KINDS = [
  'latency',
  'hang',
  'reset',
  'status',
  'truncate',
  'cut',
  'malformed',
  'html',
  'empty',
  'redirect',
] as const;

/** Something that goes wrong on purpose. @public */
export interface Fault {
  readonly match: FaultMatch;
  readonly kind: FaultKind;
  /** Milliseconds of latency, code of status or html, kept bytes of truncate and cut, place of redirect. */
  readonly value?: number | string;
  /** How many requests it hits; without it, all. */
  readonly times?: number;
  /** How many matching requests pass before it starts. */
  readonly skip?: number;
  /** For 429 and 503: seconds of Retry-After. */
  readonly retryAfter?: number;
}
