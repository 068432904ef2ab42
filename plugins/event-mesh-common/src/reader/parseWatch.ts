import { isJsonObject } from '../model';

/**
 * One event of a watch.
 *
 * @internal
 */
export type WatchEvent = {
  /** ADDED, MODIFIED, DELETED, BOOKMARK, ERROR, or any other value of the server. */
  readonly type: string;
  readonly object: Readonly<Record<string, unknown>>;
};

/**
 * Parses the events of a finished watch, one per line; returns undefined if a line is malformed.
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
