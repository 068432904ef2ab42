import {
  ClusterReading,
  kindsToRead,
  refreshCluster,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import { createDemoCluster, DemoCluster, readScenario } from 'demo-cluster';

const pageSize = 500;
const watchFrom = 100;
/** A list up to this size is read again if it has few objects. */
const smallBytes = 131_072;
let cluster: DemoCluster;

afterEach(() => cluster.close());

const clock = {
  now: () => Date.now(),
  sleep: (milliseconds: number) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const done = new Promise<void>(resolve => {
      timer = setTimeout(resolve, milliseconds);
    });
    return { done, cancel: () => clearTimeout(timer) };
  },
};

/** Starts a cluster with a number of Triggers; returns a function that reads it and records all responses. */
async function setUp(triggers: number) {
  cluster = createDemoCluster({
    scenario: readScenario(`generated:${triggers}`),
  });
  const port = await cluster.listen(0);
  const responses: { path: string; bytes: number }[] = [];
  const transport: Transport = async (path, headers) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { ...headers, Authorization: 'Bearer demo' },
    });
    const text = await response.text();
    responses.push({ path, bytes: text.length });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, headers: {}, text };
  };
  const read = async (previous?: ClusterReading) => {
    responses.splice(0);
    const reading = await refreshCluster(
      transport,
      { cluster: 'c', kinds: kindsToRead, namespaces: [] },
      { clock, pageSize, watchFrom, ...(previous ? { previous } : {}) },
    );
    return { reading, responses: [...responses] };
  };
  return read;
}

const isDiscovery = ({ path }: { path: string }) =>
  /^\/apis?$/.test(path) || path.includes('customresourcedefinitions');

describe('the requests for a mesh of the demo cluster', () => {
  it.each([10, 1_000, 10_000])(
    'are discovery and the pages of each kind, then one small request per kind: %d Triggers',
    async triggers => {
      const read = await setUp(triggers);
      const first = await read();
      const { entries } = first.reading.snapshot.loadReport;
      const asked = entries.filter(
        ({ state, plural }) =>
          state !== 'absent' && plural !== 'customresourcedefinitions',
      );
      expect(new Set(asked.map(({ state }) => state))).toEqual(
        new Set(['complete']),
      );
      const found = asked.find(({ kind }) => kind === 'Trigger');
      expect(found?.count).toBe(triggers);
      const pages = asked.map(({ count }) =>
        Math.max(1, Math.ceil(count / pageSize)),
      );
      const lists = first.responses.filter(response => !isDiscovery(response));
      expect(lists).toHaveLength(pages.reduce((sum, some) => sum + some, 0));
      expect(first.responses.length - lists.length).toBeLessThanOrEqual(3);

      const second = await read(first.reading);
      expect(second.responses).toHaveLength(asked.length);
      const kinds = second.responses.map(({ path }) => path.split('?')[0]);
      expect(new Set(kinds).size).toBe(kinds.length);
      const bytesOf = (plural: string) =>
        lists
          .filter(({ path }) => path.split('?')[0].endsWith(`/${plural}`))
          .reduce((sum, { bytes }) => sum + bytes, 0);
      const long = asked.filter(
        ({ count, plural }) =>
          count >= watchFrom || bytesOf(plural) > smallBytes,
      );
      const followed = second.responses.filter(({ path }) =>
        path.includes('watch=1'),
      );
      expect(followed.map(({ bytes }) => bytes)).toEqual(long.map(() => 0));
      // The same lists, so that the mesh and the layout are reused.
      expect(second.reading.snapshot.lists).toBe(first.reading.snapshot.lists);
      expect(second.reading.changes).toEqual([]);
    },
    120_000,
  );
});
