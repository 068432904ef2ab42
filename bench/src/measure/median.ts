/** Returns the median of numbers; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  return sorted.length === 0
    ? NaN
    : (sorted[middle] + sorted[sorted.length - 1 - middle]) / 2;
}
