import { FindingsReport } from './types';

/**
 * Findings as JSON; `format` says which form it has.
 *
 * @public
 */
export function findingsToJson(report: FindingsReport): string {
  return `${JSON.stringify(
    { format: 'event-mesh-findings/1', ...report },
    undefined,
    2,
  )}\n`;
}
