import { stripVTControlCharacters } from 'node:util';

const mostFailures = 20;
const mostLines = 14;

/** The first lines of a text, without colours, empty lines and stack frames outside of our code. */
function gist(text) {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line && !/^\s+at .*(node_modules|node:)/.test(line));
  return [
    ...lines.slice(0, mostLines),
    ...(lines.length > mostLines ? ['…'] : []),
  ].map(line => `    ${line}`);
}

/** What failed, one after another, as text; `failures` are `{ name, message }`. */
export function describeFailures(failures) {
  const left = failures.length - mostFailures;
  return [
    ...failures
      .slice(0, mostFailures)
      .flatMap(({ name, message }) => [`  ✗ ${name}`, ...gist(message)]),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ].join('\n');
}

/** Failures of a jest `--json` report; a suite that did not run is one. */
export function jestFailures({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter(test => test.status === 'failed');
    return failed.length === 0 && status === 'failed'
      ? [{ name, message }]
      : failed.map(test => ({
          name: test.fullName,
          message: test.failureMessages.join('\n'),
        }));
  });
}

function errorOf(details) {
  const start = details.findIndex(line => /^\s*error: /.test(line));
  if (start < 0) return '';
  const indent = /^\s*/.exec(details[start])[0].length;
  const rest = details.slice(start + 1);
  const end = rest.findIndex(
    line => line.trim() && /^\s*/.exec(line)[0].length <= indent,
  );
  return [
    details[start].replace(/^\s*error: (\|-)?/, ''),
    ...(end < 0 ? rest : rest.slice(0, end)),
  ].join('\n');
}

/** Failures in node:test's TAP output, without the suites that failed only since a test of theirs did. */
export function tapFailures(text) {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const match = /^(\s*)not ok \d+ - (.*?)(?: # (?:SKIP|TODO).*)?$/.exec(line);
    if (!match) return [];
    const after = lines.slice(index + 1);
    const details = after.slice(0, after.indexOf(`${match[1]}  ...`));
    return details.some(detail => detail.includes("'subtestsFailed'"))
      ? []
      : [{ name: match[2], message: errorOf(details) }];
  });
}

function specsOf({ specs = [], suites = [], title }) {
  return [
    ...specs.map(spec => ({ spec, path: [title] })),
    ...suites
      .flatMap(specsOf)
      .map(({ spec, path }) => ({ spec, path: [title, ...path] })),
  ];
}

/** Failures of a Playwright JSON report: tests, and what kept tests from running. */
export function playwrightFailures({ suites = [], errors = [] }) {
  return [
    ...errors.map(({ message }) => ({ name: 'before the tests', message })),
    ...suites.flatMap(specsOf).flatMap(({ spec, path }) =>
      spec.tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => ({
          name: [...path, spec.title].filter(Boolean).join(' › '),
          message: results
            .flatMap(result => result.errors)
            .map(error => error.message)
            .join('\n'),
        })),
    ),
  ];
}

/** The end of a long output, which is where tools say what was wrong; `log` is where all of it is. */
export function excerpt(output, log, most = 80) {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  if (lines.length <= most) return lines.join('\n');
  return [
    `  (the last ${most} of ${lines.length} lines; all are in ${log})`,
    ...lines.slice(-most),
  ].join('\n');
}
