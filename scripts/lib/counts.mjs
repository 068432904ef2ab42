import { stripVTControlCharacters } from 'node:util';

/** Returns the counts of a jest `--json` report; a suite that did not run at all is one failure. */
export function jestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Returns the counts at the end of what the `spec` reporter of node:test printed; throws where they are not there. */
export function nodeCounts(output) {
  const text = stripVTControlCharacters(output);
  const count = name => {
    const lines = [...text.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))];
    if (lines.length === 0) throw new Error(`node:test did not count ${name}`);
    return Number(lines[lines.length - 1][1]);
  };
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** Returns the counts of a Playwright JSON report; a test that passed only when it was repeated is a failure. */
export function playwrightCounts({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

const zero = { passed: 0, failed: 0, skipped: 0 };

/** Sums up all steps: each step counts as a check, in addition to its tests. */
export function total(results) {
  return results.reduce(
    (sum, { ok, counts = zero }) => ({
      passed: sum.passed + counts.passed + (ok ? 1 : 0),
      failed: sum.failed + counts.failed + (ok ? 0 : 1),
    }),
    { passed: 0, failed: 0 },
  );
}
