import { createDemoCluster, createScenario } from 'demo-cluster';
import { kindsToRead, Transport } from 'backstage-plugin-event-mesh-common';
import { generateScenario } from 'scenarios';
import { gzipSync } from 'node:zlib';
import { Common } from '../measure/bundled';
import { stillClock } from '../scenarios/recordedScenario';
import { Goal, Part } from './types';

const columns = [
  'triggers',
  'reading',
  'requests',
  'kB',
  'kB gzipped',
  'largest kB',
  'ms',
];

/** The maximum size of a response without changes, in bytes. */
const small = 4000;

/** Scenarios with fewer Triggers have lists that are read again instead of watched. */
const mostReread = 10_000;

interface Reading {
  readonly requests: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly largest: number;
  readonly time: number;
}

/** Counts requests and bytes of the first reading of the demo cluster and of a refresh without changes. */
export const requestsPart: Part = {
  id: 'requests',
  title: 'Requests and bytes',
  sizes: [100, 1000, 10000],
  measure: async ({ common, sizes, tell }) => {
    const rows: (string | number)[][] = [];
    const goals: Goal[] = [];
    for (const size of sizes) {
      tell(`requests: ${size} Triggers`);
      const { first, again, kinds, isKept } = await readTwice(common, size);
      rows.push(
        rowOf(size, 'first', first),
        rowOf(size, 'of what is unchanged', again),
      );
      goals.push(
        {
          text: `${size} Triggers, unchanged: at most one request per kind`,
          isMet: again.requests <= kinds,
        },
        // Lists of under 100 objects are read again, which costs less than a watch.
        ...(size < mostReread
          ? []
          : [
              {
                text: `${size} Triggers, unchanged: all responses are small`,
                isMet: again.largest <= small,
              },
            ]),
        {
          text: `${size} Triggers, unchanged: the snapshot is reused`,
          isMet: isKept,
        },
      );
    }
    return {
      tables: [{ title: 'From the demo cluster, over HTTP', columns, rows }],
      goals,
    };
  },
};

async function readTwice(common: Common, triggers: number) {
  const { name, files } = generateScenario({ triggers, seed: 1 });
  const cluster = createDemoCluster({ scenario: createScenario(name, files) });
  const port = await cluster.listen(0);
  try {
    const bodies: string[] = [];
    const transport = over(`http://127.0.0.1:${port}`, bodies);
    const scope = { cluster: 'bench', kinds: kindsToRead, namespaces: [] };
    const options = { clock: stillClock, anewEvery: 1000 };
    const timed = async (
      previous?: Awaited<ReturnType<Common['refreshCluster']>>,
    ) => {
      bodies.splice(0);
      const start = performance.now();
      const reading = await common.refreshCluster(transport, scope, {
        ...options,
        ...(previous ? { previous } : {}),
      });
      return { reading, said: readingOf(bodies, performance.now() - start) };
    };
    const first = await timed();
    const again = await timed(first.reading);
    const { snapshot } = first.reading;
    return {
      first: first.said,
      again: again.said,
      kinds: snapshot.lists.length,
      isKept: again.reading.snapshot.lists === snapshot.lists,
    };
  } finally {
    await cluster.close();
  }
}

function over(url: string, bodies: string[]): Transport {
  return async (path, headers) => {
    const response = await fetch(`${url}${path}`, {
      headers: { ...headers, authorization: 'Bearer demo' },
    });
    const text = await response.text();
    bodies.push(text);
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      headers: Object.fromEntries(response.headers),
      text,
    };
  };
}

function readingOf(bodies: readonly string[], time: number): Reading {
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, one) => total + one, 0);
  const sizes = bodies.map(text => Buffer.byteLength(text));
  return {
    requests: bodies.length,
    bytes: sum(sizes),
    gzipped: sum(bodies.map(text => gzipSync(text, { level: 6 }).length)),
    largest: Math.max(0, ...sizes),
    time,
  };
}

function rowOf(
  triggers: number,
  name: string,
  { requests, bytes, gzipped, largest, time }: Reading,
): (string | number)[] {
  return [
    triggers,
    name,
    requests,
    bytes / 1000,
    gzipped / 1000,
    largest / 1000,
    time,
  ];
}
