/**
 * Decodes a header value: removes quotes, then percent-decodes.
 *
 * @remarks cloudevents/spec v1.0.2 bindings/http-protocol-binding.md, HTTP Header Values: quoted strings first, then a
 * single round of percent-decoding.
 * @internal
 */
export function decodeHeader(value: string): {
  readonly text: string;
  readonly isBroken: boolean;
} {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"$/s.exec(value) ?? [];
  const plain = quoted === undefined ? value : quoted.replace(/\\(.)/gs, '$1');
  let isBroken = false;
  // A malformed escape is kept, so the rest of the value is still decoded.
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
