import fc from 'fast-check';
import { readCluster } from './readCluster';
import { discovery, page, status } from './__testUtils__/responses';
import { Clock, KindToRead, Transport, TransportResponse } from '../model';

/** A clock on which each deadline expires after some microtasks. */
const hastyClock: Clock = {
  now: () => 0,
  sleep: () => {
    let done = Promise.resolve();
    for (let i = 0; i < 30; i += 1) {
      done = done.then(() => {});
    }
    return { done, cancel: () => {} };
  },
};

const kinds = ['Broker', 'Trigger', 'EventType'].map(
  (kind): KindToRead => ({
    group: 'eventing.knative.dev',
    kind,
    plural: `${kind.toLowerCase()}s`,
    versions: ['v1', 'v1beta2'],
  }),
);
const plurals = kinds.map(({ plural }) => plural);
const apis = discovery({
  'eventing.knative.dev': { v1: plurals, v1beta2: plurals },
});

const body = fc.oneof(
  fc.constantFrom(
    '',
    '<html></html>',
    '404 page not found',
    '{"items":[',
    'null',
  ),
  fc.constant(apis.text),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc
    .record({
      kind: fc.constantFrom('Status', 'APIGroupList', 'APIGroupDiscoveryList'),
      items: fc.anything({ maxDepth: 4 }),
      groups: fc.anything({ maxDepth: 4 }),
      status: fc.constantFrom('Failure', 'Success'),
      code: fc.integer({ min: 200, max: 600 }),
    })
    .map(value => JSON.stringify(value)),
  fc
    .record({
      items: fc.array(fc.anything(), { maxLength: 3 }),
      metadata: fc.record({ continue: fc.string({ unit: 'binary' }) }),
    })
    .map(value => JSON.stringify(value)),
);

const response: fc.Arbitrary<TransportResponse> = fc.record({
  status: fc.oneof(
    fc.constantFrom(0, 200, 401, 403, 404, 410, 429, 500, 502, 503, 504),
    fc.integer({ min: 100, max: 599 }),
  ),
  contentType: fc.constantFrom('', 'application/json', 'text/html', 'x'),
  headers: fc.constantFrom<Record<string, string>>(
    {},
    { 'retry-after': '3' },
    { 'retry-after': 'x' },
  ),
  text: body,
});

const reply = fc.oneof(
  { weight: 5, arbitrary: response },
  {
    weight: 1,
    arbitrary: fc.constantFrom<'never' | 'throw'>('never', 'throw'),
  },
);

function give(
  what: TransportResponse | 'never' | 'throw',
): Promise<TransportResponse> {
  switch (what) {
    case 'never':
      return new Promise(() => {});
    case 'throw':
      throw new Error('no answer');
    default:
      return Promise.resolve(what);
  }
}

describe('readCluster with arbitrary responses', () => {
  it('resolves with an entry for every kind and list scope, in the requested order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(reply, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        fc.constantFrom<readonly string[]>([], ['a', 'b']),
        async (replies, discovered, namespaces) => {
          let time = 0;
          const transport: Transport = path => {
            if (discovered && path === '/apis') {
              return Promise.resolve(apis);
            }
            time += 1;
            return give(replies[time % replies.length]);
          };
          const { loadReport, lists } = await readCluster(
            transport,
            { cluster: 'c', kinds, namespaces },
            { clock: hastyClock },
          );
          const places = namespaces.length > 0 ? namespaces : [undefined];
          const asked = new Set(
            loadReport.entries.map(({ kind, namespace }) =>
              JSON.stringify([kind, namespace]),
            ),
          );
          for (const { kind } of kinds) {
            const whole = asked.has(JSON.stringify([kind, undefined]));
            const each = places.every(place =>
              asked.has(JSON.stringify([kind, place])),
            );
            expect(whole || each).toBe(true);
          }
          const counted = loadReport.entries.reduce((n, e) => n + e.count, 0);
          const read = lists.reduce((n, list) => n + list.items.length, 0);
          expect(read).toBe(counted);
          for (const entry of loadReport.entries) {
            const fine = entry.state === 'complete' || entry.state === 'absent';
            expect(entry.failure === undefined).toBe(fine);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reports only lists that were read to their last page as complete', async () => {
    const pageCounts = fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: 3,
      maxLength: 3,
    });
    const faults = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.oneof(reply, fc.constant(status(410, 'Expired'))),
        },
      ),
      { minLength: 20, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(pageCounts, faults, async (counts, plan) => {
        let time = 0;
        const transport: Transport = path => {
          if (path === '/apis') {
            return Promise.resolve(apis);
          }
          time += 1;
          const fault = plan[time % plan.length];
          // A fault that is itself a readable page would change the data instead of failing.
          if (
            fault === 'never' ||
            fault === 'throw' ||
            (fault && fault.status >= 300)
          ) {
            return give(fault);
          }
          const at = Number(/continue=(\d+)/.exec(path)?.[1] ?? '0');
          const i = plurals.findIndex(plural => path.includes(`/${plural}?`));
          const last = at + 1 >= counts[i];
          return Promise.resolve(
            page([`${plurals[i]}-${at}`], last ? undefined : String(at + 1)),
          );
        };
        const { loadReport, lists } = await readCluster(
          transport,
          { cluster: 'c', kinds, namespaces: [] },
          { clock: hastyClock },
        );
        const complete = loadReport.entries.filter(
          entry => entry.state === 'complete',
        );
        for (const { plural } of complete) {
          const list = lists.find(candidate => candidate.plural === plural);
          expect(list?.items).toEqual(
            Array.from(
              { length: counts[plurals.indexOf(plural)] },
              (_, at) => ({
                metadata: { name: `${plural}-${at}` },
              }),
            ),
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});
