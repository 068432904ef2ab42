import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintProblems, switchedOff } from './lintPacked.mjs';

const everyRule = Object.entries(switchedOff).flatMap(([tool, rules]) =>
  Object.keys(rules).map(rule => ({ name: 'ours', tool, rule, text: 'said' })),
);

describe('lintProblems', () => {
  it('ignores disabled rules', () => {
    assert.deepEqual(lintProblems(everyRule), []);
  });

  it('names the package that violates another rule', () => {
    const found = {
      name: 'ours',
      tool: 'publint',
      rule: 'FILE_DOES_NOT_EXIST',
      text: 'pkg.main is not there',
    };
    assert.deepEqual(lintProblems([...everyRule, found]), [
      'ours: publint FILE_DOES_NOT_EXIST: pkg.main is not there',
    ]);
  });

  it('names a disabled rule without a violation', () => {
    assert.deepEqual(
      lintProblems(everyRule.filter(({ rule }) => rule !== 'USE_TYPE')),
      ['publint USE_TYPE is switched off, and no package breaks it'],
    );
  });
});
