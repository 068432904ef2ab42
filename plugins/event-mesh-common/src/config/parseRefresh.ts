import { NoticeCollector } from './NoticeCollector';
import { isLeftOut, isPlainObject, textOf } from './values';

type Seconds = {
  readonly usual: number;
  readonly minimum: number;
  readonly maximum: number;
};

const refresh: Seconds = { usual: 30, minimum: 5, maximum: 86_400 };
const deadline: Seconds = { usual: 30, minimum: 1, maximum: 600 };

/**
 * Parses the refresh interval and the request timeout.
 *
 * @public
 */
export function parseRefresh(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): { readonly refreshSeconds: number; readonly deadlineSeconds: number } {
  let given: Record<string, unknown> = {};
  if (isPlainObject(value)) {
    given = value;
    notices.unknownKeys(key, given, ['seconds', 'deadlineSeconds']);
  } else if (!isLeftOut(value)) {
    notices.wrongType(key, 'object', value);
  }
  const read = (name: string, bounds: Seconds) =>
    parseSeconds(given[name], { key: `${key}.${name}`, bounds, notices });
  return {
    refreshSeconds: read('seconds', refresh),
    deadlineSeconds: read('deadlineSeconds', deadline),
  };
}

function parseSeconds(
  value: unknown,
  where: {
    readonly key: string;
    readonly bounds: Seconds;
    readonly notices: NoticeCollector;
  },
): number {
  const { key, notices } = where;
  const { usual, minimum, maximum } = where.bounds;
  if (isLeftOut(value)) {
    return usual;
  }
  // Values from environment variables are strings.
  const text = textOf(value);
  const number = text === undefined ? value : Number(text);
  if (typeof number !== 'number' || Number.isNaN(number)) {
    notices.wrongType(key, 'number', value);
    return usual;
  }
  const used = Math.min(maximum, Math.max(minimum, number));
  if (used !== number) {
    notices.add('configOutOfRange', key, {
      value: String(number),
      minimum: String(minimum),
      maximum: String(maximum),
      used: String(used),
    });
  }
  return used;
}
