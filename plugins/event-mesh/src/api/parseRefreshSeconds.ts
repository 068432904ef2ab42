import { isPlainObject } from './isPlainObject';
import { NoticeCollector } from './NoticeCollector';

const usual = 30;
const minimum = 5;
const maximum = 86_400;

/**
 * Seconds between two readings, from `eventMesh.refresh`.
 *
 * @internal
 */
export function parseRefreshSeconds(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): number {
  if (value === undefined || value === null) {
    return usual;
  }
  if (!isPlainObject(value)) {
    notices.wrongType(key, 'object', value);
    return usual;
  }
  notices.unknownKeys(key, value, ['seconds']);
  const { seconds } = value;
  if (seconds === undefined || seconds === null) {
    return usual;
  }
  // Values that come from environment variables are texts.
  const isNumeric = typeof seconds === 'string' && seconds.trim() !== '';
  const number = isNumeric ? Number(seconds) : seconds;
  if (typeof number !== 'number' || Number.isNaN(number)) {
    notices.wrongType(`${key}.seconds`, 'number', seconds);
    return usual;
  }
  const used = Math.min(maximum, Math.max(minimum, number));
  if (used !== number) {
    notices.add('configOutOfRange', `${key}.seconds`, {
      value: String(number),
      minimum: String(minimum),
      maximum: String(maximum),
      used: String(used),
    });
  }
  return used;
}
