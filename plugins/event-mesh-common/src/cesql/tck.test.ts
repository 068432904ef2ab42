import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createEvent } from '../cloudevents/event';
import { evaluateCesql } from './evaluate';
import { parseCesql } from './parse';
import { CesqlDialect } from './types';
import { CesqlValue } from '../cloudevents';

/** Known failures, as `dialect: file: name`. The list may only shrink. */
const knownFailures: readonly string[] = [];

type Case = {
  readonly name: string;
  /** YAML parses an expression that is a bare literal as a value. */
  readonly expression: CesqlValue;
  readonly result?: CesqlValue;
  readonly error?: string;
  readonly event?: Readonly<Record<string, CesqlValue>>;
  readonly eventOverrides?: Readonly<Record<string, CesqlValue>>;
};
type File = { readonly file: string; readonly tests: readonly Case[] };

const folder = process.env.CESQL_TCK_DIR ?? '';
const dialects: readonly CesqlDialect[] = ['knative', 'spec'];

/** Valid event with every core attribute. */
const anyEvent = {
  specversion: '1.0',
  id: 'id',
  source: 'https://example.com/source',
  type: 'com.example.type',
  subject: 'subject',
  time: '2020-03-21T12:34:56.78Z',
  datacontenttype: 'text/json',
  dataschema: 'https://example.com/schema',
};

function readFiles(): readonly File[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => ({
      file,
      tests: (
        parse(readFileSync(join(folder, file), 'utf8')) as { tests: Case[] }
      ).tests,
    }));
}

/** Returns the failure of a case, or undefined. */
function failureOf(test: Case, dialect: CesqlDialect): string | undefined {
  const { expression, error } = parseCesql(String(test.expression), {
    dialect,
  });
  if (test.error === 'parse') {
    return error ? undefined : 'parsed';
  }
  if (!expression) {
    return `did not parse: ${JSON.stringify(error)}`;
  }
  const event = createEvent({
    ...(test.event ?? anyEvent),
    ...test.eventOverrides,
  });
  const said = evaluateCesql(expression, event);
  const failed = (said.error ?? said.crash ?? said.unknown)?.kind;
  const isRight =
    failed === test.error &&
    (test.result === undefined || said.value === test.result);
  return isRight ? undefined : `gave ${JSON.stringify(said)}`;
}

const describeIf = folder === '' ? describe.skip : describe;
if (folder === '') {
  process.stdout.write('CESQL TCK: did not run, CESQL_TCK_DIR is not set\n');
}

describeIf('the conformance kit of CESQL in CESQL_TCK_DIR', () => {
  const files = folder === '' ? [] : readFiles();

  it.each(dialects)('passes in the dialect %s', dialect => {
    const failures = new Map<string, string>();
    const sums = files.map(({ file, tests }) => {
      const failed = tests.filter(test => {
        const failure = failureOf(test, dialect);
        if (failure !== undefined) {
          failures.set(`${dialect}: ${file}: ${test.name}`, failure);
        }
        return failure !== undefined;
      });
      return `${tests.length - failed.length}/${tests.length} ${file}`;
    });
    process.stdout.write(`CESQL TCK, ${dialect}:\n${sums.join('\n')}\n`);

    const known = knownFailures.filter(name => name.startsWith(dialect));
    expect(files.length).toBeGreaterThan(0);
    expect([...failures].filter(([name]) => !known.includes(name))).toEqual([]);
    // A case that passes must be removed from the list.
    expect(known.filter(name => !failures.has(name))).toEqual([]);
  });
});
