import fc from 'fast-check';
import { CesqlValue } from '../../cloudevents';
import { KnownAttribute, KnownEvent } from '../../cesql';
import { createEvent } from '../../cloudevents/event';
import { arbitraryText } from './arbitraryCesql';

const required = ['id', 'source', 'specversion', 'type'];
const optional = ['datacontenttype', 'dataschema', 'subject', 'time'];
const extensions = ['x', 'y', 'region'];
const names = [...required, ...optional, ...extensions];

/** Event with the knowledge about it. */
export type KnownInPart = {
  readonly event: Readonly<Record<string, CesqlValue>>;
  readonly known: KnownEvent;
};

/** Generates a value in the form that a broker uses, or undefined. */
function valueOf(name: string): fc.Arbitrary<CesqlValue | undefined> {
  const text = arbitraryText.map(written =>
    String(createEvent({ [name]: written }).get(name) ?? ''),
  );
  if (extensions.includes(name)) {
    return fc.oneof(
      arbitraryText,
      fc.constantFrom(0, 1, 5, -5, 2147483647, -2147483648),
      fc.boolean(),
      fc.constant(undefined),
    );
  }
  const time = fc.constantFrom(
    '2020-01-01T00:00:00Z',
    '2021-05-05T10:00:00.5Z',
  );
  const filled = name === 'time' ? time : text;
  return required.includes(name)
    ? filled.map(value => (value === '' ? 'a' : value))
    : fc.option(filled, { nil: undefined }).map(value => value || undefined);
}

/** Generates knowledge about a value: itself, a template that it matches, its absence, or undefined. */
function knownOf(
  value: CesqlValue | undefined,
): fc.Arbitrary<KnownAttribute | undefined> {
  if (value === undefined) {
    return fc.constantFrom<KnownAttribute | undefined>(undefined, {
      absent: true,
    });
  }
  const exact = fc.constant<KnownAttribute | undefined>({ value });
  if (typeof value !== 'string' || value.length < 2) {
    return fc.oneof(exact, fc.constant(undefined));
  }
  const cuts = fc.uniqueArray(fc.nat(value.length), {
    minLength: 2,
    maxLength: 4,
  });
  const template = cuts.map(places => ({ pieces: piecesOf(value, places) }));
  return fc.oneof(exact, fc.constant(undefined), template);
}

/** Replaces every second part between the cuts with a variable. */
function piecesOf(value: string, cuts: readonly number[]): readonly string[] {
  const places = [...cuts].sort((a, b) => a - b);
  const even = places.slice(0, places.length - (places.length % 2));
  return Array.from({ length: even.length / 2 + 1 }, (_, index) =>
    value.slice(even[2 * index - 1] ?? 0, even[2 * index]),
  );
}

export const arbitraryKnownInPart: fc.Arbitrary<KnownInPart> = fc
  .tuple(...names.map(valueOf))
  .chain(values =>
    fc.tuple(...values.map(knownOf)).map(known => ({
      event: entriesOf(values),
      known: { attributes: entriesOf(known) },
    })),
  );

function entriesOf<T>(values: readonly (T | undefined)[]): Record<string, T> {
  return Object.fromEntries(
    names.flatMap((name, index): [string, T][] => {
      const value = values[index];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
