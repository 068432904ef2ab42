/**
 * Formats a timestamp of the cluster in the browser's locale; returns it unchanged if it is invalid.
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
