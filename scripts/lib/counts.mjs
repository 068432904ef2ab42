/** Counts of a jest `--json` report; a suite that did not run at all counts as one failure. */
export function jestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts at the end of node:test's TAP output. */
export function tapCounts(text) {
  const count = name =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** Why tests were skipped, as node:test's TAP output says it, each reason once. */
export function tapSkips(text) {
  const reasons = text.matchAll(/^\s*ok \d+ - .* # SKIP (.+)$/gm);
  return [...new Set([...reasons].map(([, reason]) => reason))];
}

/** Counts of a Playwright JSON report; a test that passed only when repeated counts as failed. */
export function playwrightCounts({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

const zero = { passed: 0, failed: 0, skipped: 0 };

/** The sum of all steps: each step is a check of its own, beside the tests that it counted. */
export function total(results) {
  return results.reduce(
    (sum, { ok, counts = zero }) => ({
      passed: sum.passed + counts.passed + (ok ? 1 : 0),
      failed: sum.failed + counts.failed + (ok ? 0 : 1),
    }),
    { passed: 0, failed: 0 },
  );
}
