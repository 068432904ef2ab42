import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePorts, isTaken, requireFreePorts } from './ports.mjs';

async function withListener(host, use) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  try {
    return await use(server.address().port);
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

describe('isTaken', () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    it(`detects a listener on ${host}`, () =>
      withListener(host, async port =>
        assert.equal(await isTaken(port), true),
      ));
  }

  it('returns false for a free port', async () => {
    const port = await withListener('127.0.0.1', async free => free);
    assert.equal(await isTaken(port), false);
  });
});

describe('freePorts', () => {
  it('returns the requested number of different free ports', async () => {
    const ports = await freePorts(20);
    assert.equal(new Set(ports).size, 20);
    for (const port of ports) assert.equal(await isTaken(port), false);
  });

  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    it(`chooses another port where a process listens on ${host}`, async t => {
      const listening = withListener(host, async taken => {
        const proposed = [taken, taken, 0];
        const [port] = await freePorts(1, () => proposed.shift());
        assert.notEqual(port, taken);
        assert.deepEqual(proposed, []);
      });
      await listening.catch(error => {
        if (!/EADDRNOTAVAIL|EAFNOSUPPORT/.test(error.code)) throw error;
        t.skip('this machine has no IPv6');
      });
    });
  }

  it('releases the ports before it returns them', async () => {
    const [port] = await freePorts(1);
    const again = await freePorts(1, () => port);
    assert.deepEqual(again, [port]);
  });

  it('throws the error of the system for a forbidden port', () =>
    assert.rejects(
      freePorts(1, () => 70_000),
      { code: 'ERR_SOCKET_BAD_PORT' },
    ));
});

describe('requireFreePorts', () => {
  it('names the port, its user and the option', () =>
    withListener('127.0.0.1', port =>
      assert.rejects(
        requireFreePorts([{ port, who: 'Backstage', option: '--port' }]),
        {
          message: `port ${port} of Backstage is taken: end what listens there or choose another with --port N`,
        },
      ),
    ));

  it('rejects one port for two users', async () => {
    const port = await withListener('127.0.0.1', async free => free);
    await assert.rejects(
      requireFreePorts([
        { port, who: 'Backstage', option: '--port' },
        { port, who: 'the demo cluster', option: '--demo-port' },
      ]),
      { message: /the demo cluster and Backstage cannot both/ },
    );
  });
});
