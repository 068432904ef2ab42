import type { PastedEvent } from 'backstage-plugin-event-mesh-common';
import type { ViewParam } from './viewParams';

type Value = PastedEvent[string];

// A text is written as `name=text`, a number or boolean as `name:=5`.
const written = /^([a-z0-9]+)(:?=)([^]*)$/;

/**
 * Defines the context attributes of an event, one per value; never its data.
 *
 * @internal
 */
export function attributes(key: string): ViewParam<PastedEvent> {
  return {
    key,
    fallback: {},
    read: values => {
      const event = new Map<string, Value>();
      const wrong: string[] = [];
      for (const given of values.filter(one => one !== '')) {
        const [, name = '', sign, text = ''] = written.exec(given) ?? [];
        const value = sign === '=' ? text : scalarOf(text);
        if (value === undefined || /^(|data)$/.test(name) || event.has(name)) {
          wrong.push(given);
        } else {
          event.set(name, value);
        }
      }
      return { value: Object.fromEntries(sorted(event)), wrong };
    },
    write: event =>
      sorted(Object.entries(event)).map(([name, value]) =>
        typeof value === 'string' ? `${name}=${value}` : `${name}:=${value}`,
      ),
  };
}

function scalarOf(text: string): Value | undefined {
  if (text === 'true' || text === 'false') {
    return text === 'true';
  }
  return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function sorted(
  entries: Iterable<[string, Value]>,
): readonly [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
