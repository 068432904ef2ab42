import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeFailures,
  excerpt,
  jestFailures,
  playwrightFailures,
  tapFailures,
} from './failures.mjs';

describe('failures', () => {
  it('jest: tests that failed, and suites that did not run', () => {
    assert.deepEqual(
      jestFailures({
        testResults: [
          {
            name: 'a.test.ts',
            status: 'failed',
            message: 'long',
            assertionResults: [
              { status: 'passed', fullName: 'a passes', failureMessages: [] },
              {
                status: 'failed',
                fullName: 'a fails',
                failureMessages: ['expected 1'],
              },
            ],
          },
          {
            name: 'b.test.ts',
            status: 'failed',
            message: 'Cannot find module',
            assertionResults: [],
          },
          { name: 'c', status: 'passed', message: '', assertionResults: [] },
        ],
      }),
      [
        { name: 'a fails', message: 'expected 1' },
        { name: 'b.test.ts', message: 'Cannot find module' },
      ],
    );
  });

  it('node:test: the innermost, with their words', () => {
    const tap = [
      '    not ok 2 - names the place',
      '      ---',
      "      failureType: 'testCodeFailure'",
      '      error: |-',
      '        Expected values to be strictly deep-equal:',
      '        + actual - expected',
      '        ',
      "      code: 'ERR_ASSERTION'",
      '      ...',
      '    ok 3 - passes',
      'not ok 1 - the suite',
      '  ---',
      "  failureType: 'subtestsFailed'",
      "  error: '1 subtest failed'",
      '  ...',
      'not ok 2 - file.test.mjs',
      '  ---',
      "  error: 'test failed'",
      "  code: 'ERR_TEST_FAILURE'",
      '  ...',
    ].join('\n');
    assert.deepEqual(
      tapFailures(tap).map(({ name, message }) => [name, message.trim()]),
      [
        [
          'names the place',
          'Expected values to be strictly deep-equal:\n        + actual - expected',
        ],
        ['file.test.mjs', "'test failed'"],
      ],
    );
  });

  it('Playwright: tests in suites, and what kept them from running', () => {
    const test = (status, message) => ({
      status,
      results: [{ errors: message ? [{ message }] : [] }],
    });
    assert.deepEqual(
      playwrightFailures({
        errors: [{ message: 'no server' }],
        suites: [
          {
            title: 'page.test.ts',
            specs: [{ title: 'opens', tests: [test('expected')] }],
            suites: [
              {
                title: 'a cluster',
                specs: [{ title: 'is down', tests: [test('unexpected', 'x')] }],
              },
            ],
          },
        ],
      }),
      [
        { name: 'before the tests', message: 'no server' },
        { name: 'page.test.ts › a cluster › is down', message: 'x' },
      ],
    );
  });

  it('are told without colours and without frames of libraries', () => {
    assert.equal(
      describeFailures([
        {
          name: 'a',
          message:
            '\u001b[31mno\u001b[39m\n\n    at x (/r/node_modules/y.js:1)\n    at z (a.ts:2)',
        },
      ]),
      '  ✗ a\n    no\n        at z (a.ts:2)',
    );
  });

  it('are counted where they are many', () => {
    const many = Array.from({ length: 25 }, (_, n) => ({
      name: `${n}`,
      message: '',
    }));
    assert.equal(describeFailures(many).split('\n').pop(), '  and 5 more');
  });
});

describe('excerpt', () => {
  it('keeps the end of a long output and says where the rest is', () => {
    assert.deepEqual(excerpt('1\n2\n3\n4\n', 'x.log', 2).split('\n'), [
      '  (the last 2 of 4 lines; all are in x.log)',
      '3',
      '4',
    ]);
  });
});
