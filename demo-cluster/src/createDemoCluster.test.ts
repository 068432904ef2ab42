import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get, IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  moment,
  smallMoment,
  trigger,
  triggerList,
  TRIGGERS_FILE,
  TRIGGERS_PATH,
  scenarioOf,
} from './__testUtils__/smallScenario';
import { createDemoCluster, DemoCluster } from './createDemoCluster';
import { loadScenario } from './scenario';

const later = moment({
  [TRIGGERS_FILE]: triggerList(40, [trigger('a/one', 32)]),
});
const authorization = 'Bearer demo';

let cluster: DemoCluster;
let port: number;

async function start(
  scenario = scenarioOf(smallMoment(), { later }),
): Promise<void> {
  cluster = createDemoCluster({ scenario, now: () => 7 });
  port = await cluster.listen(0);
}

function send(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage & { bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { authorization, ...headers },
        agent: false,
      },
      response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(Buffer.from(chunk)));
        response.on('error', reject);
        response.on('end', () =>
          resolve(Object.assign(response, { bytes: Buffer.concat(chunks) })),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

afterEach(() => cluster.close());

describe('a demo cluster over HTTP', () => {
  it('sends lists with the headers of an API server', async () => {
    await start();
    const { statusCode, headers, bytes } = await send(TRIGGERS_PATH);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-cache, private',
      'audit-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'content-length': String(bytes.length),
    });
  });

  it.each([
    ['to a browser', '', 'Mozilla/5.0 (X11)', true],
    [
      'to a browser that does not want it',
      '?pretty=false',
      'Mozilla/5.0',
      false,
    ],
    ['on request', '?pretty=1', 'node', true],
    ['to no other client', '', 'node', false],
  ])('sends JSON that is indented %s', async (_, query, agent, indented) => {
    await start();
    const { bytes } = await send(`${TRIGGERS_PATH}${query}`, {
      'User-Agent': agent,
    });
    expect(JSON.parse(String(bytes))).toMatchObject({ kind: 'TriggerList' });
    expect(String(bytes).startsWith('{\n  "')).toBe(indented);
  });

  it('sends headers without a body for HEAD', async () => {
    await start();
    const { headers, bytes } = await send(TRIGGERS_PATH, {}, 'HEAD');
    expect(Number(headers['content-length'])).toBeGreaterThan(100);
    expect(bytes).toHaveLength(0);
  });

  it('compresses only large responses, and only for clients that accept gzip', async () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      trigger(`a/t${i}`, 5, { spec: 'x'.repeat(100) }),
    );
    await start(scenarioOf(moment({ [TRIGGERS_FILE]: triggerList(9, many) })));
    const plain = await send(TRIGGERS_PATH);
    const gzip = await send(TRIGGERS_PATH, { 'accept-encoding': 'gzip' });
    const small = await send('/api', { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(small.headers['content-encoding']).toBeUndefined();
  });

  it('streams a watch: headers at once, then each event', async () => {
    await start();
    const lines = await new Promise<string>((resolve, reject) => {
      get(
        {
          port,
          path: `${TRIGGERS_PATH}?watch=1&resourceVersion=20`,
          headers: { authorization },
        },
        response => {
          response.on('data', chunk => {
            resolve(String(chunk));
            response.destroy();
          });
          cluster.control.step('later');
        },
      ).on('error', reject);
    });
    expect(JSON.parse(lines.split('\n')[0])).toMatchObject({
      type: 'MODIFIED',
    });
  });

  it('refuses connections while it is down, and listens on the same port again', async () => {
    await start();
    await cluster.control.down();
    expect(cluster.control.state().up).toBe(false);
    await expect(send('/api')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await cluster.control.up();
    expect((await send('/api')).statusCode).toBe(200);
  });

  it.each(['reset', 'cut'] as const)(
    'breaks the connection: %s',
    async kind => {
      await start();
      cluster.control.addFaults([
        { match: { path: 'triggers' }, kind, times: 1 },
      ]);
      await expect(send(TRIGGERS_PATH)).rejects.toMatchObject({
        code: 'ECONNRESET',
      });
      expect((await send(TRIGGERS_PATH)).statusCode).toBe(200);
    },
  );

  it('sends a cut body with the length of the whole', async () => {
    await start();
    cluster.control.addFaults([
      { match: { path: 'triggers' }, kind: 'truncate' },
    ]);
    const { headers, bytes } = await send(TRIGGERS_PATH);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect(() => JSON.parse(bytes.toString())).toThrow();
  });

  it('logs the user of each request', async () => {
    await start();
    await send('/api');
    expect(cluster.control.requests()).toMatchObject([
      { at: 7, method: 'GET', url: '/api', user: 'demo' },
    ]);
    cluster.control.clearRequests();
    expect(cluster.control.state().requests).toBe(0);
  });

  it('resets to its initial state', async () => {
    await start();
    cluster.control.step();
    cluster.control.addFaults([{ match: { path: '.' }, kind: 'hang' }]);
    cluster.control.setTokens([]);
    await cluster.control.down();
    await cluster.control.reset();
    expect(cluster.control.state()).toMatchObject({
      step: 'base',
      up: true,
      faults: [],
      users: [{ user: 'demo' }],
    });
    expect((await send('/api')).statusCode).toBe(200);
  });
});

describe('every scenario', () => {
  const scenarios = join(__dirname, '../../scenarios');
  const names = readdirSync(scenarios).filter(name =>
    existsSync(join(scenarios, name, 'apis.json')),
  );

  it.each(names)('%s is served as it was recorded', async name => {
    await start(loadScenario(join(scenarios, name)));
    const handmade = readLists(join(scenarios, name, 'handmade'));
    for (const [path, recorded] of readLists(join(scenarios, name))) {
      if (handmade.has(path)) continue;
      expect(JSON.parse((await send(path)).bytes.toString())).toEqual(recorded);
    }
  });

  it.each(names)('%s is served with all that was made by hand', async name => {
    await start(loadScenario(join(scenarios, name)));
    for (const [path, { items }] of readLists(
      join(scenarios, name, 'handmade'),
    )) {
      const served: unknown = JSON.parse((await send(path)).bytes.toString());
      expect(served).toMatchObject({ items: expect.arrayContaining(items) });
    }
  });
});

function readLists(dir: string): Map<string, { items: unknown[] }> {
  const lists = new Map<string, { items: unknown[] }>();
  for (const file of existsSync(dir) ? readdirSync(dir) : []) {
    const [, group, version, plural] =
      /^apis?\.(?:(.*)\.)?(v\d\w*)\.(\w+)\.json$/.exec(file) ?? [];
    if (!plural) continue;
    const root = group ? `/apis/${group}` : '/api';
    lists.set(
      `${root}/${version}/${plural}`,
      JSON.parse(readFileSync(join(dir, file), 'utf8')),
    );
  }
  return lists;
}
