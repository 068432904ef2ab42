/**
 * Lengths of the graph in pixels at zoom 1.
 *
 * @internal
 */
export const metrics = {
  card: { width: 220, height: 56 },
  /** Least space between two cards of a column; an edge can pass through it. */
  rowGap: 16,
  /** Height of one edge label, with its padding. */
  labelRow: 22,
  /** Height of the row in which an edge without a label arrives. */
  lineRow: 8,
  /** Space to the right of a column in which edges turn. */
  gutter: 48,
  /** Width of the space for labels, before a column in which labelled edges arrive. */
  labels: 184,
  /** From the labels, or from the gutter, to the card. */
  arrow: 26,
  /** Space between the first and the second layer of one column. */
  behind: 40,
  /** From a swimlane's border to its cards. */
  swimlanePadding: 20,
  /** Height of a swimlane's title, above its cards. */
  swimlaneTitle: 28,
  swimlaneBottom: 12,
  swimlaneGap: 16,
  /** Additional space between the swimlanes of two clusters. */
  clusterGap: 32,
  /** Space between two pages of swimlanes. */
  pageGap: 56,
  /** Height of the column headings, above the first swimlane. */
  columnTitle: 40,
  /** Deepest column of brokers, channels and flows. */
  deepest: 5,
} as const;
