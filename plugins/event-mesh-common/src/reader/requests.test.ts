import { fakeClock } from './__testUtils__/fakeClock';
import { fakeServer, group } from './__testUtils__/fakeServer';
import { createLimiter } from './createLimiter';
import { refreshCluster } from './refreshCluster';
import { KindToRead } from '../model';

const plurals = ['brokers', 'triggers', 'eventtypes', 'sequences', 'parallels'];
const kinds = [...plurals, 'absents'].map(
  (plural): KindToRead => ({ group, kind: plural, plural, versions: ['v1'] }),
);
const scope = { cluster: 'c', kinds, namespaces: [] };

function scenarioOf(triggers: number) {
  const server = fakeServer(plurals);
  for (let i = 0; i < triggers; i += 1) {
    server.put('triggers', `t${i}`);
  }
  return server;
}

describe('refreshCluster requests for a mesh of T Triggers', () => {
  it.each([
    [10, 1],
    [1_000, 2],
    [10_000, 20],
  ])(
    'sends discovery and the pages of each kind: T = %d',
    async (triggers, pages) => {
      const server = scenarioOf(triggers);
      const clock = fakeClock();
      const { snapshot } = await refreshCluster(server.transport, scope, {
        clock,
      });
      const discovery = 1;
      const others = plurals.length - 1;
      expect(server.asked).toHaveLength(discovery + pages + others);
      expect(snapshot.loadReport.requests).toBe(server.asked.length);
    },
  );

  it.each([10, 1_000, 10_000])(
    'sends one small request per kind if no object changed: T = %d',
    async triggers => {
      const server = scenarioOf(triggers);
      const clock = fakeClock();
      const bytes: number[] = [];
      const transport = async (path: string) => {
        const answer = await server.transport(path);
        bytes.push(answer.text.length);
        return answer;
      };
      const first = await refreshCluster(transport, scope, {
        clock,
      });
      server.asked.splice(0);
      bytes.splice(0);
      const second = await refreshCluster(transport, scope, {
        clock,
        previous: first,
      });
      expect(server.asked).toHaveLength(plurals.length);
      expect(Math.max(...bytes)).toBeLessThan(2_000);
      expect(second.snapshot.lists).toBe(first.snapshot.lists);
      expect(second.snapshot.loadReport.requests).toBe(plurals.length);
    },
  );
});

it('sends four requests at once over all clusters and leaves no deadline pending', async () => {
  const clock = fakeClock();
  const limiter = createLimiter(4);
  let running = 0;
  let most = 0;
  const servers = ['a', 'b', 'c'].map(() => scenarioOf(10));
  const readings = servers.map((server, i) =>
    refreshCluster(
      async path => {
        running += 1;
        most = Math.max(most, running);
        const answer = await server.transport(path);
        running -= 1;
        return answer;
      },
      { ...scope, cluster: `c${i}` },
      { clock, limiter },
    ),
  );
  await Promise.all(readings);
  expect(most).toBe(4);
  expect(clock.pending()).toBe(0);
});
