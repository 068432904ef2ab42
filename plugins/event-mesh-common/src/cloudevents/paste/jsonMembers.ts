/**
 * A member of a JSON object, with its position.
 *
 * @internal
 */
export type JsonMember = {
  readonly name: string;
  /** Index of the first character of the name. */
  readonly at: number;
  /** Index of the first character of the value. */
  readonly valueAt: number;
  readonly endAt: number;
};

/** Numbers of the first character and of the one after the last, from 0. @internal */
type JsonRange = { readonly at: number; readonly endAt: number };

/** @internal */
export type ReadJson =
  | { readonly members: readonly JsonMember[] }
  /** Ranges of the items of an array. */
  | { readonly items: readonly JsonRange[] }
  /** JSON of another type. */
  | { readonly other: unknown }
  /** Index of the first unexpected character; the end of the text if it is truncated. */
  | { readonly wrongAt: number };

// JSON forbids unescaped control characters in strings.
const text =
  /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const blank = /[ \t\n\r]*/y;

/**
 * Parses JSON and records the position of its first error or of each member of its object, including duplicate names.
 *
 * @remarks The error positions of JSON.parse differ between engines, and of duplicate names it keeps only the last.
 * @internal
 */
export function readJson(json: string): ReadJson {
  const reader = createReader(json);
  const start = reader.skip();
  const members: JsonMember[] = [];
  const items: JsonRange[] = [];
  const isRead = reader.value({
    onMember: member => members.push(member),
    onItem: item => items.push(item),
  });
  const end = reader.skip();
  if (!isRead || end < json.length) {
    return { wrongAt: end };
  }
  switch (json[start]) {
    case '{':
      return { members };
    case '[':
      return { items };
    default:
      return { other: JSON.parse(json) };
  }
}

type Visitor = {
  readonly onMember?: (member: JsonMember) => unknown;
  readonly onItem?: (item: JsonRange) => unknown;
};

function createReader(json: string) {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(json) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const skip = () => {
    take(blank);
    return at;
  };
  const mark = (wanted: string) => {
    const isThere = json[skip()] === wanted;
    at += isThere ? 1 : 0;
    return isThere;
  };
  const member = ({ onMember }: Visitor, depth: number) => {
    const from = skip();
    const name = take(text);
    if (name === undefined || !mark(':')) {
      return false;
    }
    const valueAt = skip();
    const isRead = value({}, depth);
    if (isRead) {
      onMember?.({
        name: String(JSON.parse(name)),
        at: from,
        valueAt,
        endAt: at,
      });
    }
    return isRead;
  };
  const list = (end: string, item: () => boolean) => {
    at += 1;
    if (mark(end)) {
      return true;
    }
    do {
      if (!item()) {
        return false;
      }
    } while (mark(','));
    return mark(end);
  };
  const item = ({ onItem }: Visitor, depth: number) => {
    const from = skip();
    const isRead = value({}, depth);
    if (isRead) {
      onItem?.({ at: from, endAt: at });
    }
    return isRead;
  };
  function value(visitor: Visitor, depth = 0): boolean {
    const first = json[skip()];
    if (depth > 200) {
      return false;
    }
    if (first === '{') {
      return list('}', () => member(visitor, depth + 1));
    }
    return first === '['
      ? list(']', () => item(visitor, depth + 1))
      : (take(text) ?? take(number) ?? take(word)) !== undefined;
  }
  return { skip, value };
}
