import { FindingsReport } from './types';

/**
 * Formats findings as JSON; `format` names the version of the format.
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
