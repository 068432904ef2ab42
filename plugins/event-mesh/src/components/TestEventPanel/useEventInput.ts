import {
  ParsedCloudEvent,
  parseCloudEvent,
  parseEventFields,
  PastedEvent,
} from 'backstage-plugin-event-mesh-common';
import { useMemo, useState } from 'react';

/** The form in which an event is entered. @internal */
export type EventForm = 'paste' | 'fields';

type Fields = Readonly<Record<string, string>>;

/** @internal */
export type EventInput = {
  readonly form: EventForm;
  /** Switches the form; the fields get the attributes of a parsed event. */
  readonly setForm: (form: EventForm) => void;
  /** Pasted text, data included: it exists only in this state and is lost when the panel closes. */
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly fields: Fields;
  readonly setFields: (fields: Fields) => void;
  /** Undefined for an empty input. */
  readonly parsed: ParsedCloudEvent | undefined;
};

const usual: Fields = { specversion: '1.0', id: 'test', type: '', source: '' };

/**
 * Holds an event that the user pastes or fills in, and parses it by the CloudEvents specification.
 *
 * @internal
 */
export function useEventInput(given: PastedEvent): EventInput {
  const isGiven = Object.keys(given).length > 0;
  const [form, show] = useState<EventForm>(isGiven ? 'fields' : 'paste');
  const [text, setText] = useState('');
  const [typed, setTyped] = useState(given);
  const [fields, setFields] = useState<Fields>({
    ...usual,
    ...fieldsOf(given),
  });
  const parsed = useMemo(() => {
    if (form === 'paste') {
      return text.trim() === '' ? undefined : parseCloudEvent(text);
    }
    return fields.type === '' && fields.source === ''
      ? undefined
      : withTypes(parseEventFields(fields), typed);
  }, [form, text, fields, typed]);
  const setForm = (next: EventForm) => {
    const read = parsed?.attributes ?? {};
    if (next === 'fields' && Object.keys(read).length > 0) {
      setTyped(read);
      setFields({ ...usual, ...fieldsOf(read) });
    }
    show(next);
  };
  return { form, setForm, text, setText, fields, setFields, parsed };
}

function fieldsOf(event: PastedEvent): Fields {
  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, String(value)]),
  );
}

/** Restores the number or boolean type of attributes whose text did not change. */
function withTypes(
  parsed: ParsedCloudEvent,
  typed: PastedEvent,
): ParsedCloudEvent {
  const again = (event: PastedEvent): PastedEvent =>
    Object.fromEntries(
      Object.entries(event).map(([name, value]) => {
        const before = Object.hasOwn(typed, name) ? typed[name] : value;
        return [name, String(before) === value ? before : value];
      }),
    );
  return {
    ...parsed,
    attributes: again(parsed.attributes),
    ...(parsed.event ? { event: again(parsed.event) } : {}),
  };
}
