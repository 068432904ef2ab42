import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClearError } from './clearError.mjs';
import { parseStartOptions, startHelp } from './startOptions.mjs';

describe('parseStartOptions', () => {
  it('has a default for all options except the port of the demo cluster, which is a free one', () => {
    assert.deepEqual(parseStartOptions([]), {
      scenario: 'scenarios/shop',
      port: 7007,
      demoPort: undefined,
      demo: true,
      configs: [],
      help: false,
    });
  });

  it('accepts --config more than once, in order', () => {
    const { configs } = parseStartOptions(['--config', 'a', '--config=b']);
    assert.deepEqual(configs, ['a', 'b']);
  });

  it('accepts a port of the demo cluster', () => {
    assert.equal(parseStartOptions(['--demo-port', '8100']).demoPort, 8100);
  });

  it('accepts --no-demo', () => {
    assert.equal(parseStartOptions(['--no-demo']).demo, false);
  });

  for (const argv of [
    ['--port', 'x'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--demo-port', '65535'],
    ['--demo-port', ''],
    ['--port'],
    ['--unknown'],
    ['stray'],
  ]) {
    it(`rejects ${argv.join(' ')} with one line`, () => {
      assert.throws(
        () => parseStartOptions(argv),
        error => error instanceof ClearError && !error.message.includes('\n'),
      );
    });
  }

  it('has every option in its help', () => {
    for (const name of [
      'scenario',
      'port',
      'demo-port',
      'no-demo',
      'config',
      'help',
    ]) {
      assert.match(startHelp, new RegExp(`^  --${name} `, 'm'));
    }
  });
});
