import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triggerList, TRIGGERS_FILE } from '../__testUtils__/smallScenario';
import { run } from './run';

let dir: string;
let other: Server;
let taken: number;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'run-'));
  writeFileSync(join(dir, TRIGGERS_FILE), JSON.stringify(triggerList(1, [])));
  writeFileSync(join(dir, 'bad-tokens.json'), '[{"token": "t"}]');
  writeFileSync(
    join(dir, 'tokens.json'),
    '[{"token": "t", "user": "u", "rules": []}]',
  );
  other = createServer();
  await new Promise<void>(resolve => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const address = other.address();
  taken = typeof address === 'object' && address ? address.port : 0;
});

afterEach(() => {
  other.close();
  rmSync(dir, { recursive: true });
});

describe('the command', () => {
  it('prints its address in one line, and stops', async () => {
    const running = await run([
      '--scenario',
      dir,
      '--port',
      '0',
      '--control-port',
      '0',
      '--token-file',
      join(dir, 'tokens.json'),
    ]);
    expect(running.line).toMatch(
      /^demo cluster "run-\w+" on http:\/\/127\.0\.0\.1:\d+, control on http:\/\/127\.0\.0\.1:\d+$/,
    );
    await running.stop();
  });

  it('uses the tokens of a scenario, and serves generated scenarios', async () => {
    const statusOf = async (scenario: string, token: string) => {
      const running = await run(['--scenario', scenario, '--port', '0']);
      const [, port] = /:(\d+)$/.exec(running.line) ?? [];
      const response = await fetch(
        `http://127.0.0.1:${port}/apis/eventing.knative.dev/v1/triggers`,
        { headers: { Authorization: `Bearer ${token}` } },
      );
      await response.text();
      await running.stop();
      return response.status;
    };
    expect(await statusOf(dir, 't')).toBe(403);
    expect(await statusOf(dir, 'demo')).toBe(401);
    expect(await statusOf('generated:3', 'demo')).toBe(200);
  });

  it.each<[string, () => string[], RegExp]>([
    ['no scenario', () => ['--port', '0'], /^--scenario is missing; usage: /],
    ['no port', () => ['--scenario', dir], /^--port is missing; usage: /],
    [
      'a port that is none',
      () => ['--scenario', dir, '--port', 'x'],
      /^--port is not a port: x$/,
    ],
    [
      'a port that is taken',
      () => ['--scenario', dir, '--port', `${taken}`],
      /^port \d+ is taken$/,
    ],
    [
      'a control port that is taken',
      () => ['--scenario', dir, '--port', '0', '--control-port', `${taken}`],
      /^port \d+ is taken$/,
    ],
    [
      'a scenario that is not there',
      () => ['--scenario', join(dir, 'no'), '--port', '0'],
      /^no such folder: /,
    ],
    [
      'a scenario that cannot be generated',
      () => ['--scenario', 'generated:many', '--port', '0'],
      /^not generated:<triggers>\[:<seed>\]: generated:many$/,
    ],
    [
      'a token file that is not there',
      () => ['--scenario', dir, '--port', '0', '--token-file', join(dir, 'no')],
      /^no such token file: /,
    ],
    [
      'a token file that is wrong, by its name',
      () => [
        '--scenario',
        dir,
        '--port',
        '0',
        '--token-file',
        join(dir, 'bad-tokens.json'),
      ],
      /bad-tokens\.json: token 0 needs/,
    ],
  ])('says in one line what is wrong: %s', async (_rule, argv, message) => {
    await expect(run(argv())).rejects.toThrow(message);
  });
});
