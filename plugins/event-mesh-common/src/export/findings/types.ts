/** Resource or URI that a finding is about. @public */
export type ReportedResource = {
  readonly id: string;
  /** '' for a URI. */
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly cluster: string;
};

/**
 * Finding with its texts, in the form in which it is exported.
 *
 * @public
 */
export type ReportedFinding = {
  readonly id: string;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly name: string;
  readonly description: string;
  readonly fix: string;
  /** Further notes on the finding. */
  readonly notes: readonly string[];
  /** The resources it is about, the most relevant first. */
  readonly about: readonly ReportedResource[];
  /** Path of the relevant field of the first resource. */
  readonly field?: string;
  /** Address of its documentation. */
  readonly docs: string;
  /** Absolute URI of a page about findings with its code. */
  readonly help?: string;
  /** Absolute URI of a page that shows it. */
  readonly link?: string;
};

/**
 * Findings with their scope and time.
 *
 * @public
 */
export type FindingsReport = {
  readonly title: string;
  /** Titles of the clusters in the report. */
  readonly clusters: readonly string[];
  /** Time of the data (RFC 3339); undefined if it is unknown. */
  readonly time?: string;
  /** Whether all requested data could be read. */
  readonly isComplete: boolean;
  readonly findings: readonly ReportedFinding[];
};
