/**
 * Lengths of the graph in pixels at zoom 1.
 *
 * @internal
 */
export const metrics = {
  card: { width: 220, height: 56 },
  /** Least room between two cards above each other: a line passes there. */
  rowGap: 16,
  /** Height that one edge label takes, with its air. */
  labelRow: 22,
  /** Height that a line without a label takes where it arrives. */
  lineRow: 8,
  /** Room right of a column in which lines turn. */
  gutter: 48,
  /** Width of the room for labels, before a column at which labelled edges end. */
  labels: 184,
  /** From the labels, or from the gutter, to the card. */
  arrow: 26,
  /** Room between the first and the second layer of one column. */
  behind: 40,
  /** From a swimlane's edge to its cards. */
  swimlanePadding: 20,
  /** A swimlane's title, above its cards. */
  swimlaneTitle: 28,
  swimlaneBottom: 12,
  swimlaneGap: 16,
  /** Further room between the swimlanes of two clusters. */
  clusterGap: 32,
  /** Room between two pages of swimlanes. */
  pageGap: 56,
  /** Lane headings, above the first swimlane. */
  columnTitle: 40,
  /** Deepest column of brokers, channels and flows. */
  deepest: 5,
} as const;
