import { JsonMember, readJson } from './jsonMembers';
import { positionIn } from './positionIn';
import { issueAt } from './issueAt';
import { WrittenAttribute, readAttributes } from './readAttributes';
import { CloudEventIssue, ParsedCloudEvent } from './types';

const dataNames = ['data', 'data_base64'];

/** Header names, a common mistake in JSON. */
const ofHeaders = /^(?:ce[-_]|content-type$)/i;

/**
 * Parses an event from JSON that starts at a position of a text.
 *
 * @remarks cloudevents/spec v1.0.2 formats/json-format.md.
 * @internal
 */
export function parseStructured(
  text: string,
  {
    from = 0,
    before = [],
    batchIndex = 0,
  }: {
    readonly from?: number;
    /** Which event of a batch to read, from 0. */
    readonly batchIndex?: number;
    readonly before?: readonly CloudEventIssue[];
  } = {},
): ParsedCloudEvent {
  const json = text.slice(from);
  const placeOf = (at: number) => positionIn(text, from + at);
  const failed = (wrong: CloudEventIssue): ParsedCloudEvent => ({
    form: 'json',
    attributes: {},
    issues: [...before, wrong],
  });
  const read = readJson(json);
  if ('wrongAt' in read) {
    const { wrongAt } = read;
    const found = [...json.slice(wrongAt, wrongAt + 2)].at(0);
    return failed(
      found === undefined
        ? issueAt('cutJson', {}, placeOf(wrongAt))
        : issueAt('notJson', { found }, placeOf(wrongAt)),
    );
  }
  if ('other' in read) {
    return failed(
      issueAt('notAnObject', { actual: typeof read.other }, placeOf(0)),
    );
  }
  if ('items' in read) {
    const { items } = read;
    const chosen = items[Math.min(batchIndex, items.length - 1)];
    return chosen
      ? {
          ...parseStructured(text.slice(0, from + chosen.endAt), {
            from: from + chosen.at,
            before,
          }),
          batchSize: items.length,
        }
      : failed(issueAt('emptyBatch', {}, placeOf(0)));
  }
  const { attributes, issues } = sortMembers(read.members, { json, placeOf });
  return readAttributes('json', attributes, [...before, ...issues]);
}

function sortMembers(
  members: readonly JsonMember[],
  {
    json,
    placeOf,
  }: {
    readonly json: string;
    readonly placeOf: (at: number) => { line: number; column: number };
  },
) {
  const attributes: WrittenAttribute[] = [];
  const issues: CloudEventIssue[] = [];
  const seen = new Set<string>();
  const data: string[] = [];
  for (const { name, at, valueAt, endAt } of members) {
    const place = { ...placeOf(at), attribute: name };
    if (seen.has(name)) {
      issues.push(issueAt('nameTwice', { name }, place));
    } else if (ofHeaders.test(name)) {
      issues.push(issueAt('modesMixed', { name }, place));
    } else if (dataNames.includes(name)) {
      data.push(name);
      issues.push(
        data.length > 1
          ? issueAt('dataTwice', {}, place)
          : issueAt('dataIgnored', {}, { ...place, severity: 'info' }),
      );
    } else {
      const value: unknown = JSON.parse(json.slice(valueAt, endAt));
      // Null is equivalent to an absent attribute.
      if (value !== null) {
        attributes.push({ name, value, ...placeOf(at) });
      }
    }
    seen.add(name);
  }
  return { attributes, issues };
}
