import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidates, isDebian } from './browser.mjs';
import { ClearError } from './clearError.mjs';
import { formatDuration } from './say.mjs';
import { chooseSteps, steps } from './steps.mjs';
import { yarnVersion } from './yarn.mjs';

describe('chooseSteps', () => {
  const ids = only => chooseSteps(steps, only).map(({ id }) => id);

  it('returns all steps by default', () => {
    assert.deepEqual(
      ids(undefined),
      steps.map(({ id }) => id),
    );
  });

  it('keeps the order and adds needed steps', () => {
    assert.deepEqual(ids('pack,lint'), ['types', 'lint', 'build', 'pack']);
  });

  it('rejects an unknown name', () => {
    assert.throws(() => ids('lint,speling'), ClearError);
  });

  it('finds needed steps before the steps that need them', () => {
    steps.forEach(({ needs = [] }, index) => {
      for (const id of needs) {
        assert.ok(steps.slice(0, index).some(step => step.id === id));
      }
    });
  });
});

describe('finding a browser', () => {
  it('searches all folders of PATH for chromium before chrome', () => {
    const found = candidates('/a:/b');
    assert.deepEqual(found.slice(0, 2), ['/a/chromium', '/b/chromium']);
    assert.ok(found.indexOf('/a/google-chrome') > 1);
  });

  for (const [text, debian] of [
    ['NAME="Debian"\nID=debian\n', true],
    ['ID=ubuntu\nID_LIKE=debian\n', true],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['ID=fedora\n', false],
    ['ID=alpine\nHOME_URL="https://debian.example"\n', false],
  ]) {
    it(`${JSON.stringify(text)} has ${debian ? '' : 'no '}apt`, () => {
      assert.equal(isDebian(text), debian);
    });
  }
});

describe('yarnVersion', () => {
  it('reads packageManager, with or without a hash', () => {
    assert.equal(yarnVersion('yarn@4.18.1'), '4.18.1');
    assert.equal(yarnVersion('yarn@4.18.1+sha512.abc'), '4.18.1');
  });

  it('rejects another package manager', () => {
    assert.throws(() => yarnVersion('pnpm@9.0.0'), ClearError);
    assert.throws(() => yarnVersion(undefined), ClearError);
  });
});

describe('formatDuration', () => {
  for (const [milliseconds, text] of [
    [850, '850 ms'],
    [12_400, '12 s'],
    [185_000, '3 min 05 s'],
  ]) {
    it(text, () => assert.equal(formatDuration(milliseconds), text));
  }
});
