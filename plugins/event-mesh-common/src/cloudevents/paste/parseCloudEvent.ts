import { readCurlCommand, readCurlTrace } from './curl';
import { findHeaderMap, headersInLog } from './headerMaps';
import { issueAt } from './issueAt';
import { parseHeaders, parseRequest } from './parseHeaders';
import { parseStructured } from './parseStructured';
import { jsonOfLiteral } from './relaxedJson';
import { parseTextForm } from './textForms';
import { ParsedCloudEvent } from './types';

/**
 * Reads a pasted event from any form that people have at hand: JSON, a batch of it, a JavaScript object literal, HTTP or Kafka
 * headers, a curl command or its verbose output, event_display, logs, YAML. Issues explain violations of CloudEvents. The
 * payload is left out.
 *
 * @param batchIndex - the event of a batch to read, from 0
 * @remarks cloudevents/spec v1.0.2: spec.md, formats/json-format.md, bindings/http-protocol-binding.md.
 * @public
 */
export function parseCloudEvent(
  text: string,
  batchIndex = 0,
): ParsedCloudEvent {
  if (text.trim() === '') {
    return {
      form: 'json',
      attributes: {},
      issues: [issueAt('nothing', {})],
    };
  }
  // A byte order mark is not part of the text.
  const plain = text.replace(/^\uFEFF/, ' ');
  // A prefix such as `[pod/display]` makes event_display look like JSON.
  const isPrinted = /Context Attributes,\s*$/m.test(plain);
  if (/^\s*[[{"]/.test(plain) && !isPrinted) {
    return parseJson(plain, batchIndex);
  }
  const request = readCurlCommand(plain) ?? readCurlTrace(plain);
  if (request) {
    return parseRequest(plain, request, batchIndex);
  }
  const printed = parseTextForm(plain) ?? literalIn(plain, batchIndex);
  if (printed) {
    return printed;
  }
  const logged = headersInLog(plain);
  return logged
    ? parseRequest(plain, { headers: logged })
    : parseHeaders(plain, batchIndex);
}

function literalIn(text: string, batchIndex: number) {
  const json = /^\s*(?:(?:const|let|var)\s+\w+\s*=|\()\s*[{[]/.test(text)
    ? jsonOfLiteral(text)
    : undefined;
  return json === undefined ? undefined : parseJson(json, batchIndex);
}

function parseJson(text: string, batchIndex: number): ParsedCloudEvent {
  const json = asJson(text);
  const value = json === undefined ? undefined : (JSON.parse(json) as unknown);
  if (json === undefined || typeof value !== 'object' || value === null) {
    return parseStructured(text);
  }
  const isStructured = ['specversion', 'type', 'source'].some(name =>
    Object.hasOwn(value, name),
  );
  const headers = isStructured ? undefined : findHeaderMap(value);
  return headers
    ? parseRequest(text, { headers })
    : parseStructured(json, { batchIndex });
}

/** Returns the text if it is JSON, or the JSON of a JavaScript literal. */
function asJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return jsonOfLiteral(text);
  }
}
