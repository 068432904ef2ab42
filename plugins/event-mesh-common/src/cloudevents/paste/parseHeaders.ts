import { decodeHeader } from './decodeHeader';
import { HeaderLine, headerLines } from './headerLines';
import { parseStructured } from './parseStructured';
import { issueAt } from './issueAt';
import { WrittenAttribute, readAttributes } from './readAttributes';
import { CloudEventIssue, ParsedCloudEvent } from './types';

const prefix = 'ce-';

/**
 * Parses an event from HTTP headers, or from the JSON below them if they announce it.
 *
 * @remarks cloudevents/spec v1.0.2 bindings/http-protocol-binding.md.
 * @internal
 */
export function parseHeaders(text: string): ParsedCloudEvent {
  const { headers, bodyAt } = headerLines(text);
  const contentType = headers.find(({ name }) => name === 'content-type');
  const mode = contentType?.value.toLowerCase() ?? '';
  const hasBody = bodyAt < text.length;
  if (mode.startsWith('application/cloudevents-batch')) {
    return {
      form: 'headers',
      attributes: {},
      issues: [issueAt('isBatch', {}, { line: contentType?.line })],
    };
  }
  if (mode.startsWith('application/cloudevents')) {
    const before = headers
      .filter(isOfEvent)
      .map(({ name = '', line }) =>
        issueAt('modesMixed', { name }, { line, severity: 'warning' }),
      );
    return hasBody
      ? parseStructured(text, { from: bodyAt, before })
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
        ...(hasBody ? [issueAt('dataIgnored', {}, { severity: 'info' })] : []),
      ])
    : {
        form: 'headers',
        attributes: {},
        issues: [...issues, issueAt('noEventHeaders', {})],
      };
}

function isOfEvent({ name }: HeaderLine): boolean {
  return name?.startsWith(prefix) ?? false;
}

function readHeaders(headers: readonly HeaderLine[]) {
  const attributes: WrittenAttribute[] = [];
  const issues: CloudEventIssue[] = [];
  const seen = new Set<string>();
  for (const header of headers) {
    const { name, value, line } = header;
    if (name === undefined) {
      issues.push(issueAt('notAHeader', {}, { line }));
    } else if (name === `${prefix}datacontenttype`) {
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
  const attribute = header.slice(prefix.length);
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
