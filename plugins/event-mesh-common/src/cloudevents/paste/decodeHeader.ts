/**
 * The text that a header stands for: without its quotes, then with its percent signs read.
 *
 * @remarks cloudevents/spec v1.0.2 bindings/http-protocol-binding.md, HTTP Header Values: quoted strings first, then a single
 * round of percent-decoding.
 * @internal
 */
export function decodeHeader(value: string): {
  readonly text: string;
  readonly isBroken: boolean;
} {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"$/s.exec(value) ?? [];
  const plain = quoted === undefined ? value : quoted.replace(/\\(.)/gs, '$1');
  let isBroken = false;
  // A broken part is taken as it is, as the rest need not suffer.
  const text = plain.replace(/(?:%[0-9a-fA-F]{2})+|%/g, part => {
    try {
      return decodeURIComponent(part);
    } catch {
      isBroken = true;
      return part;
    }
  });
  return { text, isBroken };
}
