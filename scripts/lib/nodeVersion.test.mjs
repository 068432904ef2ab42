import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSupportedNode, nodeVersionProblem } from './nodeVersion.mjs';

describe('isSupportedNode', () => {
  for (const [version, supported] of [
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v20.18.3', false],
    ['v22.12.0', true],
    ['v22.11.0', false],
    ['v24.0.0', true],
    ['v24.11.1', true],
    ['v18.20.4', false],
    ['v21.7.3', false],
    ['v23.5.0', false],
    ['v26.0.0', false],
    ['nonsense', false],
  ]) {
    it(`${version} is ${supported ? '' : 'not '}supported`, () => {
      assert.equal(isSupportedNode(version), supported);
    });
  }
});

describe('nodeVersionProblem', () => {
  it('returns one line with both versions', () => {
    const line = nodeVersionProblem('v18.20.4');
    assert.match(line, /18\.20\.4.*20\.19/);
    assert.ok(!line.includes('\n'));
  });

  it('returns undefined for a supported version', () => {
    assert.equal(nodeVersionProblem('v22.21.0'), undefined);
  });
});
