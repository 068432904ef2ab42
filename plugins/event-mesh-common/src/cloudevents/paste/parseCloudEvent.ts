import { parseHeaders } from './parseHeaders';
import { parseStructured } from './parseStructured';
import { ParsedCloudEvent } from './types';
import { issueAt } from './issueAt';

/**
 * Parses a pasted event: JSON in structured mode, or HTTP headers in binary mode, possibly with structured JSON below
 * them. Issues refer to the rules of CloudEvents. Data are omitted.
 *
 * @remarks cloudevents/spec v1.0.2: spec.md, formats/json-format.md, bindings/http-protocol-binding.md.
 * @public
 */
export function parseCloudEvent(text: string): ParsedCloudEvent {
  if (text.trim() === '') {
    return {
      form: 'json',
      attributes: {},
      issues: [issueAt('nothing', {})],
    };
  }
  // A byte order mark is not part of the text. A space keeps the positions.
  const plain = text.replace(/^\uFEFF/, ' ');
  return /^\s*[[{"]/.test(plain) ? parseStructured(plain) : parseHeaders(plain);
}
