import { MediaRange, parseAccept } from './parseAccept';

/** A transformed form an answer may have, by the parameters that ask for it. @internal */
export interface Form {
  readonly as: string;
  readonly group: string;
  readonly version: string;
}

const JSON_RANGES = ['application/json', 'application/*', '*/*'];

/**
 * Picks the first entry of an Accept header that can be served: a form, plain JSON, or nothing.
 *
 * @remarks Entries that ask for a form that is not offered, or for protobuf, are passed over, which is how clients ask
 * for a fallback.
 * @internal
 */
export function negotiate<F extends Form>(
  accept: string,
  offered: readonly F[],
): F | 'plain' | undefined {
  for (const range of parseAccept(accept)) {
    if (!JSON_RANGES.includes(range.type)) continue;
    if (!range.parameters.has('as')) return 'plain';
    const form = offered.find(offer => asksFor(range, offer));
    if (form) return form;
  }
  return undefined;
}

/**
 * Says whether any entry of an Accept header asks for a form, wherever it stands.
 *
 * @remarks So does the server (1.35) with aggregated discovery: it beats plain JSON that is listed before it or weighs
 * more.
 * @internal
 */
export function mentions(accept: string, form: Form): boolean {
  return parseAccept(accept).some(
    range => JSON_RANGES.includes(range.type) && asksFor(range, form),
  );
}

function asksFor({ parameters }: MediaRange, form: Form): boolean {
  return (
    parameters.get('as') === form.as &&
    parameters.get('g') === form.group &&
    parameters.get('v') === form.version
  );
}
