import { isJsonObject } from '../model';

/**
 * One event of a watch.
 *
 * @internal
 */
export type WatchEvent = {
  /** ADDED, MODIFIED, DELETED, BOOKMARK, ERROR, or whatever else the server says. */
  readonly type: string;
  readonly object: Readonly<Record<string, unknown>>;
};

/**
 * Reads a watch that has ended, one event a line; undefined where any line is none.
 *
 * @internal
 */
export function parseWatch(text: string): readonly WatchEvent[] | undefined {
  const events: WatchEvent[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const event = parseEvent(line);
      if (!event) {
        return undefined;
      }
      events.push(event);
    }
  }
  return events;
}

function parseEvent(line: string): WatchEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) &&
      typeof value.type === 'string' &&
      isJsonObject(value.object)
      ? { type: value.type, object: value.object }
      : undefined;
  } catch {
    return undefined;
  }
}
