import { parseAccept } from './parseAccept';

/** A transformed form an answer may have, by the parameters that ask for it. @internal */
export interface Form {
  readonly as: string;
  readonly group: string;
  readonly version: string;
}

/** What was agreed: plain JSON, or JSON in one of the offered forms. @internal */
export type Agreed<F extends Form> = { form?: F };

const JSON_RANGES = ['application/json', 'application/*', '*/*'];

/**
 * Picks the first entry of an Accept header that can be served, or nothing.
 *
 * @remarks Entries that ask for a form that is not offered, or for protobuf, are passed over, which is how clients ask
 * for a fallback.
 * @internal
 */
export function negotiate<F extends Form>(
  accept: string,
  offered: readonly F[],
): Agreed<F> | undefined {
  for (const { type, parameters } of parseAccept(accept)) {
    if (!JSON_RANGES.includes(type)) continue;
    const as = parameters.get('as');
    if (as === undefined) return {};
    const form = offered.find(
      offer =>
        offer.as === as &&
        offer.group === parameters.get('g') &&
        offer.version === parameters.get('v'),
    );
    if (form) return { form };
  }
  return undefined;
}
