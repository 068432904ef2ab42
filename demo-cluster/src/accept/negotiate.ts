import { MediaRange, parseAccept } from './parseAccept';

/** A form of a response, by the parameters that request it. @internal */
export interface Form {
  readonly as: string;
  readonly group: string;
  readonly version: string;
}

const JSON_RANGES = ['application/json', 'application/*', '*/*'];

/**
 * Returns the first entry of an Accept header that can be served: a form, plain JSON, or undefined.
 *
 * @remarks Entries for forms that are not offered, and for protobuf, are skipped: clients request a fallback like this.
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
 * Returns whether any entry of an Accept header requests a form.
 *
 * @remarks The server (1.35) does the same with aggregated discovery: it wins over plain JSON with an earlier position or
 * a higher weight.
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
