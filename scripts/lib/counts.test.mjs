import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { jestCounts, nodeCounts, playwrightCounts, total } from './counts.mjs';

describe('counts', () => {
  it('count a jest suite that did not run as a failure', () => {
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

  it('parse the summary of the spec reporter of this Node', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--test-reporter=spec',
        '--eval',
        `const { test } = require('node:test');
         test('a', () => {});
         test('b', () => { throw new Error('ℹ pass 9'); });
         test('c', { skip: 'later' }, () => {});
         test('d', { todo: true }, () => {});`,
      ],
      { encoding: 'utf8', env: { PATH: process.env.PATH } },
    );
    assert.deepEqual(nodeCounts(stdout), { passed: 1, failed: 1, skipped: 2 });
  });

  it('fail for tests that did not run to the end', () => {
    assert.throws(() => nodeCounts('✔ a (1ms)\n'), /did not count pass/);
  });

  it('count a browser test that passed only on retry as a failure', () => {
    assert.deepEqual(
      playwrightCounts({
        stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 },
        errors: [{}],
      }),
      { passed: 3, failed: 3, skipped: 0 },
    );
  });

  it('sum up steps in addition to their tests', () => {
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
