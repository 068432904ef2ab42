/** The requests that a fault applies to. @public */
export interface FaultMatch {
  /** A regular expression on path and query. */
  readonly path: string;
  readonly method?: string;
}

/** The failures of a cluster, or of a proxy in front of it. @public */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** All kinds of faults. @internal */
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

/** An injected fault. @public */
export interface Fault {
  readonly match: FaultMatch;
  readonly kind: FaultKind;
  /** Milliseconds of latency, code of status or html, kept bytes of truncate and cut, location of redirect. */
  readonly value?: number | string;
  /** The number of requests that it hits; by default, all. */
  readonly times?: number;
  /** The number of matching requests before the first hit. */
  readonly skip?: number;
  /** For 429 and 503: seconds of Retry-After. */
  readonly retryAfter?: number;
}
