import fc from 'fast-check';
import { oddValue } from '../../__testUtils__/mutations';
import { say } from '../../messages';
import { parseCloudEvent } from './parseCloudEvent';
import { parseEventFields } from './parseEventFields';
import { jsonOfLiteral } from './relaxedJson';
import { ParsedCloudEvent } from './types';

const required = {
  specversion: '1.0',
  id: '1',
  source: '/web',
  type: 'placed',
};
const json = (rest: object) => JSON.stringify({ ...required, ...rest });
const headers = (...lines: string[]) =>
  [
    'ce-specversion: 1.0',
    'ce-id: 1',
    'ce-source: /web',
    'ce-type: placed',
    ...lines,
  ].join('\n');

/** `code attribute`, prefixed with the severity unless it is error. */
function issuesOf({ issues }: ParsedCloudEvent): string[] {
  return issues.map(({ code, severity, attribute }) =>
    [severity === 'error' ? code : `${severity}: ${code}`, attribute]
      .filter(Boolean)
      .join(' '),
  );
}

describe('parseCloudEvent with JSON', () => {
  it('returns typed context attributes without data', () => {
    const parsed = parseCloudEvent(
      json({
        time: '2026-01-31T12:00:00Z',
        amount: 5,
        vip: true,
        gone: null,
        data: { secret: 1 },
      }),
    );
    expect(parsed.event).toEqual({
      ...required,
      time: '2026-01-31T12:00:00Z',
      amount: 5,
      vip: true,
    });
    expect(issuesOf(parsed)).toEqual(['info: dataIgnored data']);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it.each<[string, object, string[]]>([
    ['an attribute is missing', { source: undefined }, ['missing source']],
    [
      'several are',
      { id: undefined, type: null },
      ['missing id', 'missing type'],
    ],
    ['a required attribute is empty', { id: '' }, ['empty id']],
    ['an optional attribute is empty', { subject: '' }, ['empty subject']],
    [
      'the version is unsupported',
      { specversion: '0.3' },
      ['wrongSpecversion specversion'],
    ],
    ['a core attribute is not a string', { id: 1 }, ['notText id']],
    [
      'a name has capitals',
      { comExample: 'x' },
      ['nameHasCapitals comExample'],
    ],
    [
      'a required attribute is written with capitals',
      { type: undefined, Type: 'a' },
      ['nameHasCapitals Type'],
    ],
    [
      'a name has other characters',
      { my_name: 'x' },
      ['nameHasOthers my_name'],
    ],
    [
      'a name is long',
      { [`x${'y'.repeat(20)}`]: 'x' },
      [`warning: nameTooLong x${'y'.repeat(20)}`],
    ],
    ['a name has 20 characters', { ['x'.repeat(20)]: 'x' }, []],
    ['an extension is an object', { x: {} }, ['notAValue x']],
    ['an extension is a list', { x: [] }, ['notAValue x']],
    ['a number has a fraction', { x: 1.5 }, ['notAnInteger x']],
    ['a number is too large', { x: 2147483648 }, ['notAnInteger x']],
    ['a number is the largest Integer', { x: 2147483647 }, []],
    [
      'the source is not a URI reference',
      { source: 'a b' },
      ['notAUriReference source'],
    ],
    [
      'the source has a malformed escape',
      { source: '/a%2' },
      ['notAUriReference source'],
    ],
    [
      'the source starts with a number and a colon',
      { source: '1:2' },
      ['notAUriReference source'],
    ],
    ['the source is a URN', { source: 'urn:example:a' }, []],
    ['the source is relative', { source: 'a/b?c#d' }, []],
    ['the schema is relative', { dataschema: '/a' }, ['notAUri dataschema']],
    [
      'the schema is an absolute URI',
      { dataschema: 'https://example.com/a' },
      [],
    ],
    [
      'the time has no zone',
      { time: '2026-01-31T12:00:00' },
      ['notATime time'],
    ],
    [
      'the day does not exist',
      { time: '2026-02-30T12:00:00Z' },
      ['notATime time'],
    ],
    [
      'the day exists in a leap year',
      { time: '2028-02-29T23:59:60.5+01:00' },
      [],
    ],
    [
      'the media type has no slash',
      { datacontenttype: 'json' },
      ['notAMediaType datacontenttype'],
    ],
    [
      'the media type has a parameter',
      { datacontenttype: 'text/plain; charset=utf-8' },
      [],
    ],
    [
      'a string has a control character',
      { subject: 'a\nb' },
      ['forbiddenCharacter subject'],
    ],
    [
      'a string has a lone surrogate',
      { subject: '\ud800' },
      ['forbiddenCharacter subject'],
    ],
    [
      'there are data twice',
      { data: 1, data_base64: 'MQ==' },
      ['info: dataIgnored data', 'dataTwice data_base64'],
    ],
    ['names are those of headers', { 'ce-id': '1' }, ['modesMixed ce-id']],
  ])('reports the issues if %s', (_, rest, expected) => {
    const parsed = parseCloudEvent(json(rest));
    expect(issuesOf(parsed)).toEqual(expected);
    const isWrong = parsed.issues.some(({ severity }) => severity === 'error');
    expect(parsed.event === undefined).toBe(isWrong);
  });

  it.each<[string, string, string]>([
    ['nothing at all', ' \n', 'nothing'],
    ['an empty batch', '[]', 'emptyBatch 1:1'],
    ['a text', '"event"', 'notAnObject 1:1'],
    ['a comma too many', '{\n  "id": "1",,\n}', 'notJson 2:13'],
    ['a missing quote', '{"id: 1}', 'notJson 1:2'],
    ['an end that is missing', '{"id": "1"', 'cutJson 1:11'],
    ['something after it', '{} x', 'notJson 1:4'],
  ])('says where %s is', (_, text, expected) => {
    const [{ code, line, column }] = parseCloudEvent(text).issues;
    expect(line === undefined ? code : `${code} ${line}:${column}`).toBe(
      expected,
    );
  });

  it('reports the position of each attribute, including a duplicate one', () => {
    const text = '{\n  "id": "1",\n  "id": "2", "Type": "a"\n}';
    const [twice, capital] = parseCloudEvent(text).issues;
    expect(twice).toMatchObject({ code: 'nameTwice', line: 3, column: 3 });
    expect(capital).toMatchObject({
      code: 'nameHasCapitals',
      line: 3,
      column: 14,
    });
  });
});

describe('parseCloudEvent with headers', () => {
  it('reads attributes from header names in any case', () => {
    const text = [
      'POST /orders HTTP/1.1',
      'Host: broker.example.com',
      'Ce-Specversion: 1.0',
      'CE-ID: 1',
      'ce-source: /web',
      'ce-type: placed',
      'Ce-comExample: x',
      'Content-Type: application/json',
      '',
      '{"secret": 1}',
    ].join('\r\n');
    const parsed = parseCloudEvent(text);
    expect(parsed.event).toEqual({
      ...required,
      comexample: 'x',
      datacontenttype: 'application/json',
    });
    expect(issuesOf(parsed)).toEqual(['info: dataIgnored']);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it.each<[string, string, string]>([
    ['unchanged', 'a+b', 'a+b'],
    ['with percent escapes', 'Euro%20%E2%82%AC%20%F0%9F%98%80', 'Euro € 😀'],
    ['in quotes', '"a \\"b\\" %25"', 'a "b" %'],
    ['with surrounding spaces', '   a   ', 'a'],
  ])('reads values %s', (_, written, value) => {
    expect(parseCloudEvent(headers(`ce-x: ${written}`)).event?.x).toBe(value);
  });

  it.each<[string, string, string[]]>([
    ['a line is not a header', headers('nonsense'), ['notAHeader']],
    ['a header is there twice', headers('CE-Id: 2'), ['headerTwice']],
    [
      'an escape is malformed',
      headers('ce-x: 100%'),
      ['warning: escapeIsBroken x'],
    ],
    [
      'the content type is in a ce- header',
      headers('ce-datacontenttype: a/b'),
      ['contentTypeHeader'],
    ],
    ['data are in a header', headers('ce-data: x'), ['nameIsData data']],
    ['a name has a dash', headers('ce-my-name: x'), ['nameHasOthers my-name']],
    [
      'attributes without the prefix of headers are incomplete',
      'id: 1\nsource: /web',
      ['missing specversion', 'missing type'],
    ],
    [
      'no line has the prefix of an attribute',
      'accept: */*\nhost: broker',
      ['noEventHeaders'],
    ],
    [
      'the batch is empty',
      'Content-Type: application/cloudevents-batch+json\n\n[]',
      ['emptyBatch'],
    ],
    [
      'the announced JSON is absent',
      'Content-Type: application/cloudevents+json',
      ['nothing'],
    ],
  ])('reports the issues of headers if %s', (_, text, expected) => {
    expect(issuesOf(parseCloudEvent(text))).toEqual(expected);
  });

  it('reads structured JSON below headers, with line numbers of the whole text', () => {
    const start = 'Content-Type: application/cloudevents+json\nce-id: 2\n\n';
    const parsed = parseCloudEvent(`${start}${json({})}`);
    expect(parsed.event).toEqual(required);
    expect(issuesOf(parsed)).toEqual(['warning: modesMixed']);
    expect(parseCloudEvent(`${start}{,}`).issues[1]).toMatchObject({
      line: 4,
      column: 2,
    });
  });
});

describe('parseEventFields', () => {
  it('reads the non-empty fields', () => {
    expect(
      parseEventFields({ ...required, subject: '', region: 'eu' }),
    ).toEqual({
      form: 'fields',
      event: { ...required, region: 'eu' },
      attributes: { ...required, region: 'eu' },
      issues: [],
    });
    expect(
      issuesOf(parseEventFields({ ...required, type: '', Region: 'eu' })),
    ).toEqual(['nameHasCapitals Region', 'missing type']);
  });
});

describe('parseCloudEvent with arbitrary text', () => {
  it('never throws, and has a text for every issue', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          oddValue.map(value => JSON.stringify(value) ?? ''),
          fc.dictionary(fc.string(), oddValue).map(value => json(value)),
          fc.array(fc.string()).map(lines => headers(...lines)),
        ),
        text => {
          const { issues, event, attributes } = parseCloudEvent(text);
          issues.forEach(({ code, params }) =>
            expect(say(`cloudEvent.${code}`, params)).not.toMatch(
              /^cloudEvent|^$/,
            ),
          );
          const isWrong = issues.some(({ severity }) => severity === 'error');
          expect(event).toEqual(isWrong ? undefined : attributes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('accepts and rejects the same JSON as JSON.parse', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string().map(text => `{${text}`),
          fc
            .string({ unit: fc.constantFrom(...'{}[]:,"\\a1.-eu0tru ') })
            .map(text => `{${text}}`),
        ),
        text => {
          fc.pre(/^\s*[[{"]/.test(text));
          const isJson = parses(text) || jsonOfLiteral(text) !== undefined;
          const codes = parseCloudEvent(text).issues.map(({ code }) => code);
          expect(codes.includes('notJson') || codes.includes('cutJson')).toBe(
            !isJson,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
