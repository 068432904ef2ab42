import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  jestCounts,
  playwrightCounts,
  tapCounts,
  tapSkips,
  total,
} from './counts.mjs';

describe('counts', () => {
  it('a jest suite that did not run is a failure', () => {
    assert.deepEqual(
      jestCounts({
        numPassedTests: 5,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        numPendingTests: 1,
        numTodoTests: 0,
      }),
      { passed: 5, failed: 3, skipped: 1 },
    );
  });

  it('reads the end of TAP output', () => {
    assert.deepEqual(
      tapCounts('ok 1 - a\n# pass 7\n# fail 1\n# cancelled 1\n# skipped 2\n'),
      { passed: 7, failed: 2, skipped: 2 },
    );
  });

  it('tells why TAP tests were skipped, each reason once', () => {
    const line = 'ok 1 - a # SKIP there is no server: bring one';
    assert.deepEqual(
      tapSkips(`${line}\n  ${line}\nok 2 - b\nok 3 - c # SKIP\n`),
      ['there is no server: bring one'],
    );
  });

  it('a browser test that passed only when repeated is a failure', () => {
    assert.deepEqual(
      playwrightCounts({
        stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
        errors: [{}],
      }),
      { passed: 3, failed: 3, skipped: 0 },
    );
  });

  it('the sum counts each step beside its tests', () => {
    assert.deepEqual(
      total([
        { ok: true },
        { ok: true, counts: { passed: 10, failed: 0, skipped: 1 } },
        { ok: false, counts: { passed: 4, failed: 2, skipped: 0 } },
        { ok: false },
      ]),
      { passed: 16, failed: 4 },
    );
  });
});
