import { HeaderLine } from './headerLines';

/** Names of headers that carry an attribute, over HTTP and over Kafka. */
const ofEvent = /^ce[-_]\w/i;

/**
 * Finds the headers of an event in JSON: an object whose keys are names of headers, at any depth; undefined if there is none.
 *
 * @remarks Logs print headers as lists of values, of which the first one counts.
 * @internal
 */
export function findHeaderMap(
  json: unknown,
  depth = 0,
): readonly HeaderLine[] | undefined {
  if (typeof json !== 'object' || json === null || depth > 8) {
    return undefined;
  }
  const entries = Object.entries(json);
  if (!Array.isArray(json) && entries.some(([key]) => ofEvent.test(key))) {
    return entries.flatMap(([key, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value;
      const isText = ['string', 'number', 'boolean'].includes(typeof first);
      return isText
        ? [{ name: key.toLowerCase(), value: String(first), line: 1 }]
        : [];
    });
  }
  for (const [, value] of entries) {
    const found = findHeaderMap(value, depth + 1);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/**
 * Finds headers in a line of a log: JSON, Go's `map[Ce-Id:[1] ...]` or the `ce_id:1,ce_type:x` of a Kafka console consumer.
 *
 * @internal
 */
export function headersInLog(text: string): readonly HeaderLine[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const found = fromJson(raw) ?? fromGoMap(raw) ?? fromKafkaConsole(raw);
    if (found) {
      return found.map(header => ({ ...header, line: index + 1 }));
    }
  }
  return undefined;
}

function fromJson(raw: string): readonly HeaderLine[] | undefined {
  const from = raw.indexOf('{');
  const to = raw.lastIndexOf('}');
  if (from < 0 || to < from) {
    return undefined;
  }
  try {
    return findHeaderMap(JSON.parse(raw.slice(from, to + 1)));
  } catch {
    return undefined;
  }
}

function fromGoMap(raw: string): readonly HeaderLine[] | undefined {
  const [, inside] = /map\[((?:[\w-]+:\[[^\]]*\]\s*)+)\]/.exec(raw) ?? [];
  const headers = [...(inside ?? '').matchAll(/([\w-]+):\[([^\]]*)\]/g)].map(
    ([, name, value]) => ({ name: name.toLowerCase(), value, line: 1 }),
  );
  return headers.some(({ name }) => ofEvent.test(name)) ? headers : undefined;
}

function fromKafkaConsole(raw: string): readonly HeaderLine[] | undefined {
  const [head] = raw.split('\t', 1);
  const parts = head.split(/,(?=[\w-]+:)/);
  const headers = parts.flatMap(part => {
    const [, name, value] = /^\s*([\w-]+):(.*)$/.exec(part) ?? [];
    return name === undefined
      ? []
      : [{ name: name.toLowerCase(), value: value.trim(), line: 1 }];
  });
  return headers.filter(({ name }) => ofEvent.test(name)).length > 1
    ? headers
    : undefined;
}
