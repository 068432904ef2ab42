/** Something that a finding is about. @public */
export type ReportedResource = {
  readonly id: string;
  /** '' for a URI. */
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly cluster: string;
};

/**
 * A finding with its sentences, as it leaves the page.
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
  /** What else is to be said of it. */
  readonly notes: readonly string[];
  /** The one to look at first in front. */
  readonly about: readonly ReportedResource[];
  /** Path of the field to look at, in what comes first. */
  readonly field?: string;
  /** Where it is explained. */
  readonly docs: string;
  /** An absolute URI of a page about findings of its code. */
  readonly help?: string;
  /** An absolute URI that shows it. */
  readonly link?: string;
};

/**
 * Findings, of what and of when.
 *
 * @public
 */
export type FindingsReport = {
  readonly title: string;
  /** Titles of the clusters that were looked at. */
  readonly clusters: readonly string[];
  /** When it was read (RFC 3339); nothing where that is not known. */
  readonly time?: string;
  /** Whether all that was asked for could be read. */
  readonly isComplete: boolean;
  readonly findings: readonly ReportedFinding[];
};
