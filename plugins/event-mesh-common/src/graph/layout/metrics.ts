/**
 * Lengths of the picture in pixels at zoom 1.
 *
 * @internal
 */
export const metrics = {
  card: { width: 208, height: 64 },
  /** Least room between two cards above each other. */
  rowGap: 28,
  /** Height that one edge label takes, with its air. */
  labelRow: 26,
  /** Room between two columns. */
  columnGap: 96,
  /** Room before a column that labelled edges end at: the labels stand in it. */
  labelledGap: 280,
  /** How far before a card its edge labels are centred. */
  labelOffset: 126,
  /** From a band's edge to its cards. */
  bandPadding: 24,
  /** A band's title, above its cards. */
  bandTitle: 30,
  bandGap: 24,
  /** Further room between the bands of two clusters. */
  clusterGap: 32,
  /** Lane headings, above the first band. */
  laneTitle: 44,
  /** Deepest column of brokers, channels and flows. */
  deepest: 5,
} as const;
