import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './lib/paths.mjs';
import { freePorts, isTaken } from './lib/ports.mjs';

/** Runs Node and returns how it ended; `env` replaces what the tests themselves inherited. */
function runNode(args, env = {}) {
  const { E2E_PORTS, ...inherited } = process.env;
  return new Promise(resolve => {
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...inherited, ...env }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Listens on a port of 127.0.0.1, 0 for any, until the returned function is called. */
async function occupy(port = 0) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    end: () => new Promise(resolve => server.close(resolve)),
  };
}

describe('a command whose port is in use', () => {
  let taken;
  before(async () => {
    taken = await occupy();
  });
  after(() => taken.end());

  for (const { rule, script, args, message } of [
    {
      rule: 'npm start names the port of Backstage and its option',
      script: 'start',
      args: port => ['--port', `${port}`],
      message: port =>
        `port ${port} of Backstage is taken: end what listens there or choose another with npm start -- --port N`,
    },
    {
      rule: 'npm start names the port of the demo cluster and its option',
      script: 'start',
      args: (port, free) => ['--port', `${free}`, '--demo-port', `${port}`],
      message: port =>
        `port ${port} of the demo cluster is taken: end what listens there or choose another with npm start -- --demo-port N`,
    },
    {
      rule: 'npm start names the control port of the demo cluster and its option',
      script: 'start',
      args: (port, free) => ['--port', `${free}`, '--demo-port', `${port - 1}`],
      message: port =>
        `port ${port} of the control server of the demo cluster is taken: end what listens there or choose another with npm start -- --demo-port N`,
    },
    {
      rule: 'npm run dev names the port of the dev server and its option',
      script: 'dev',
      args: port => ['--port', `${port}`],
      message: port =>
        `port ${port} of the dev server is taken: end what listens there or choose another with npm run dev -- --port N`,
    },
  ]) {
    it(rule, async () => {
      const [free] = await freePorts(1);
      const { code, stderr } = await runNode([
        'scripts/run.mjs',
        script,
        ...args(taken.port, free),
      ]);
      assert.equal(stderr, `event-mesh: ${message(taken.port)}\n`);
      assert.equal(code, 1);
    });
  }
});

/** Evaluates the configuration of the browser tests in a process of its own and returns all addresses in it. */
async function addressesOf(env) {
  const { code, stdout, stderr } = await runNode(
    [
      '--require',
      'tsx/cjs',
      '--eval',
      `const { default: config } = require('./playwright.config.ts');
       const { clusterUrl, deniedFile } = require('./app/e2e-tests/ports.ts');
       console.log(JSON.stringify({
         servers: config.webServer.map(({ url }) => url),
         tests: [config, ...config.projects].flatMap(({ use }) => use?.baseURL ?? []),
         cluster: clusterUrl,
         deniedFile,
         isReused: config.webServer.some(({ reuseExistingServer }) => reuseExistingServer),
         passedOn: process.env.E2E_PORTS,
       }))`,
    ],
    env,
  );
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

const portOf = url => Number(new URL(url).port);
const portsIn = ({ servers, cluster }) => [...servers, cluster].map(portOf);

describe('the browser tests', () => {
  it('use free ports and only the servers of their own run', async () => {
    const run = await addressesOf();
    const ports = portsIn(run);
    assert.equal(new Set(ports).size, 5);
    for (const port of ports) assert.equal(await isTaken(port), false);
    assert.deepEqual(
      run.tests.map(portOf).sort(),
      run.servers.map(portOf).sort(),
    );
    assert.equal(run.isReused, false);
  });

  it('skip ports that are in use', async () => {
    const before = portsIn(await addressesOf());
    const occupied = await Promise.all(before.map(occupy));
    try {
      const ports = portsIn(await addressesOf());
      assert.deepEqual(
        ports.filter(port => before.includes(port)),
        [],
      );
    } finally {
      await Promise.all(occupied.map(({ end }) => end()));
    }
  });

  it('pass their ports on to their child processes', async () => {
    const parent = await addressesOf();
    const worker = await addressesOf({ E2E_PORTS: parent.passedOn });
    assert.deepEqual(worker, parent);
  });

  it('share no port and no file with a second run', async () => {
    const [one, other] = await Promise.all([addressesOf(), addressesOf()]);
    assert.equal(new Set([...portsIn(one), ...portsIn(other)]).size, 10);
    assert.notEqual(one.deniedFile, other.deniedFile);
    assert.ok(one.deniedFile.startsWith(join(root, '.cache')));
  });

  for (const list of ['7107', '1,2,3,4,4', '1,2,3,4,x', '1,2,3,4,65536']) {
    it(`reject ${list} as E2E_PORTS with one sentence`, async () => {
      const { code, stderr } = await runNode(
        ['--require', 'tsx/cjs', 'app/e2e-tests/ports.ts'],
        { E2E_PORTS: list },
      );
      assert.equal(code, 1);
      assert.ok(
        stderr.includes(
          `E2E_PORTS wants 5 different ports with commas between them, not ${list}`,
        ),
        stderr,
      );
    });
  }
});
