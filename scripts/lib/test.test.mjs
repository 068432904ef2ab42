import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingLines } from './test.mjs';

const minutes = count => count * 60_000;
const counts = { passed: 10, failed: 0, skipped: 1 };

describe('the end of npm test', () => {
  it('states the time, and the sum in its last line', () => {
    assert.deepEqual(
      closingLines(
        [
          { ok: true, title: 'lint' },
          { ok: true, title: 'unit tests', counts },
        ],
        minutes(23) + 10_000,
      ),
      [
        'event-mesh: took 23 min 10 s; the budget of all steps is 40 min on two cores',
        '12 passed, 0 failed',
      ],
    );
  });

  it('names the steps that failed', () => {
    const lines = closingLines(
      [
        { ok: false, title: 'lint' },
        { ok: true, title: 'types' },
        { ok: false, title: 'unit tests', counts: { ...counts, failed: 2 } },
      ],
      minutes(1),
    );
    assert.equal(lines[0], 'event-mesh: FAILED: lint, unit tests');
    assert.equal(lines.at(-1), '11 passed, 4 failed');
  });

  it('warns of a run over the budget without a failure', () => {
    assert.deepEqual(closingLines([{ ok: true, title: 'lint' }], minutes(41)), [
      'event-mesh: WARNING: took 41 min 00 s, more than the budget of 40 min on two cores',
      '1 passed, 0 failed',
    ]);
  });

  it('has no warning at exactly the budget', () => {
    const [line] = closingLines([], minutes(40));
    assert.doesNotMatch(line, /WARNING/);
  });
});
