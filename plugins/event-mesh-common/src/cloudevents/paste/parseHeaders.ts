import { decodeHeader } from './decodeHeader';
import { PastedRequest } from './curl';
import { HeaderLine, headerLines } from './headerLines';
import { parseStructured } from './parseStructured';
import { issueAt } from './issueAt';
import { WrittenAttribute, readAttributes } from './readAttributes';
import { CloudEventIssue, ParsedCloudEvent } from './types';

/** `ce-` over HTTP, `ce_` over Kafka. */
const prefix = /^ce[-_](?=.)/;

/**
 * Reads an event in binary mode from HTTP headers, or in structured mode from the body that they announce.
 *
 * @remarks cloudevents/spec v1.0.2 bindings/http-protocol-binding.md, kafka-protocol-binding.md.
 * @internal
 */
export function parseHeaders(text: string, batchIndex = 0): ParsedCloudEvent {
  const { headers, bodyAt } = headerLines(text);
  const hasBody = bodyAt < text.length;
  const body = hasBody ? { from: bodyAt, to: text.length } : undefined;
  return parseRequest(text, { headers, ...(body ? { body } : {}) }, batchIndex);
}

/**
 * Reads an event from headers that were found in a text, and from the body beside them.
 *
 * @internal
 */
export function parseRequest(
  text: string,
  { headers, body }: PastedRequest,
  batchIndex = 0,
): ParsedCloudEvent {
  const contentType = headers.find(({ name }) => name === 'content-type');
  const mode = contentType?.value.toLowerCase() ?? '';
  if (mode.startsWith('application/cloudevents')) {
    const before = headers
      .filter(isOfEvent)
      .map(({ name = '', line }) =>
        issueAt('modesMixed', { name }, { line, severity: 'warning' }),
      );
    return body
      ? parseStructured(text.slice(0, body.to), {
          from: body.from,
          before,
          batchIndex,
        })
      : {
          form: 'headers',
          attributes: {},
          issues: [...before, issueAt('nothing', {})],
        };
  }
  const { attributes, issues } = readHeaders(headers);
  return headers.some(isOfEvent)
    ? readAttributes('headers', attributes, [
        ...issues,
        ...(body ? [issueAt('dataIgnored', {}, { severity: 'info' })] : []),
      ])
    : {
        form: 'headers',
        attributes: {},
        issues: [...issues, issueAt('noEventHeaders', {})],
      };
}

function isOfEvent({ name }: HeaderLine): boolean {
  return name !== undefined && prefix.test(name);
}

function readHeaders(headers: readonly HeaderLine[]) {
  const attributes: WrittenAttribute[] = [];
  const issues: CloudEventIssue[] = [];
  const seen = new Set<string>();
  for (const header of headers) {
    const { name, value, line } = header;
    if (name === undefined) {
      issues.push(issueAt('notAHeader', {}, { line }));
    } else if (/^ce[-_]datacontenttype$/.test(name)) {
      issues.push(issueAt('contentTypeHeader', { name }, { line }));
    } else if (isOfEvent(header) || name === 'content-type') {
      if (seen.has(name)) {
        issues.push(issueAt('headerTwice', { name }, { line }));
      } else {
        attributes.push(attributeOf(name, value, { line, issues }));
      }
      seen.add(name);
    }
  }
  return { attributes, issues };
}

function attributeOf(
  header: string,
  value: string,
  {
    line,
    issues,
  }: {
    readonly line: number;
    readonly issues: CloudEventIssue[];
  },
): WrittenAttribute {
  if (header === 'content-type') {
    return { name: 'datacontenttype', value, line };
  }
  const attribute = header.replace(prefix, '');
  const { text, isBroken } = decodeHeader(value);
  if (isBroken) {
    issues.push(
      issueAt(
        'escapeIsBroken',
        { attribute },
        { attribute, line, severity: 'warning' },
      ),
    );
  }
  return { name: attribute, value: text, line };
}
