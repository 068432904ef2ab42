/**
 * A time stamp of the cluster in the reader's own words, or as it is where it is none.
 *
 * @internal
 */
export function formatTime(timestamp: string): string {
  const milliseconds = Date.parse(timestamp);
  return Number.isNaN(milliseconds)
    ? timestamp
    : new Intl.DateTimeFormat(undefined, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(milliseconds);
}
