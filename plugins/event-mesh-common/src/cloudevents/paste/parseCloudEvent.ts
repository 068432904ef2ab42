import { parseHeaders } from './parseHeaders';
import { parseStructured } from './parseStructured';
import { ParsedCloudEvent } from './types';
import { issueAt } from './issueAt';

/**
 * Reads an event that somebody pasted: JSON in structured mode, or HTTP headers in binary mode; headers that announce JSON
 * may have it below them. What is wrong is explained by the rules of CloudEvents. Data are left out.
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
  // A byte order mark is none of the text.
  const plain = text.replace(/^\uFEFF/, ' ');
  return /^\s*[[{"]/.test(plain) ? parseStructured(plain) : parseHeaders(plain);
}
