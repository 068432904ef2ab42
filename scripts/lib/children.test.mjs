import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runCaptured, runToLog } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';

const node = code => ({
  name: 'children-test',
  command: process.execPath,
  args: ['-e', code],
});

describe('a child process', () => {
  it('returns its end and its output', async () => {
    const { end, output } = await runCaptured(
      node('console.log("words"); process.exitCode = 3'),
    );
    assert.equal(end.code, 3);
    assert.equal(output, 'words\n');
  });

  it('prints to the terminal and to its log with echo', () => {
    const children = pathToFileURL(`${root}/scripts/lib/children.mjs`).href;
    const child = {
      ...node('console.log("out"); console.error("err")'),
      name: 'children-echo-test',
      echo: true,
    };
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { runCaptured } from ${JSON.stringify(children)};
         const { output } = await runCaptured(${JSON.stringify(child)});
         console.log(JSON.stringify(output.split('\\n').sort()));`,
      ],
      { encoding: 'utf8' },
    );
    assert.deepEqual(stdout.trimEnd().split('\n').sort(), [
      '["","err","out"]',
      'err',
      'out',
    ]);
  });

  it('is killed at its timeout, with a one-line error', async () => {
    await assert.rejects(
      runToLog('waiting', node('setInterval(() => {}, 1000)'), 300),
      error =>
        error instanceof ClearError &&
        /^waiting took longer than 0.3 s; see .*children-test\.log$/.test(
          error.message,
        ),
    );
  });

  it('reports the last lines of its output on failure', async () => {
    await assert.rejects(
      runToLog(
        'fetching',
        node(
          'console.log("npm error 404 there is no such thing"); process.exit(1)',
        ),
      ),
      /^Error: fetching failed: it ended with exit code 1; see .*\.log\nnpm error 404 there is no such thing$/,
    );
  });

  it('reports that it cannot start', async () => {
    await assert.rejects(
      runToLog('starting', { ...node(''), command: '/nowhere/at-all' }),
      /^Error: starting failed: it could not start \(.*ENOENT.*\); see /,
    );
  });
});
