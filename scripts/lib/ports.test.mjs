import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { isTaken, requireFreePorts } from './ports.mjs';

async function withListener(host, use) {
  const server = createServer();
  await new Promise(resolve => server.listen(0, host, resolve));
  try {
    return await use(server.address().port);
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

describe('isTaken', () => {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    it(`sees a listener on ${host}`, () =>
      withListener(host, async port =>
        assert.equal(await isTaken(port), true),
      ));
  }

  it('sees that nobody listens', async () => {
    const port = await withListener('127.0.0.1', async free => free);
    assert.equal(await isTaken(port), false);
  });
});

describe('requireFreePorts', () => {
  it('names the port, who needs it and the option', () =>
    withListener('127.0.0.1', port =>
      assert.rejects(
        requireFreePorts([{ port, who: 'Backstage', option: '--port' }]),
        { message: new RegExp(`${port}.*Backstage.*taken.*--port`) },
      ),
    ));

  it('refuses one port for two', async () => {
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
