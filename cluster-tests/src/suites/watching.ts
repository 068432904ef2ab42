import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClusterName, Clusters } from '../clusters';
import { parseResponse, shapeOf } from '../compare';
import { changeScenarioIn } from '../scenario';
import { askForBefore, Before, forgotten, remember } from './paging';

const KINDS = [
  '/apis/eventing.knative.dev/v1/triggers',
  '/apis/eventing.knative.dev/v1/brokers',
  '/apis/messaging.knative.dev/v1/namespaces/shop/subscriptions',
  '/api/v1/services',
];
const BOTH = ['real', 'demo'] as const;
const never: Before = { continue: '', resourceVersion: '' };

// Without a resourceVersion the server waits for its cache, which may take longer than the watch.
const beginnings = [
  ['tell all that there is, of any time', 'application/json'],
  [
    'tell the metadata of all that there is',
    'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1',
  ],
] as const;

interface WatchEvent {
  readonly type: string;
  readonly object: {
    readonly code?: number;
    readonly metadata?: { readonly namespace?: string; readonly name?: string };
  };
}

async function versionOf(
  clusters: Clusters,
  cluster: ClusterName,
  path: string,
) {
  const response = await clusters.ask(cluster, 'everything', `${path}?limit=1`);
  const { metadata } = (await response.json()) as {
    metadata: { resourceVersion: string };
  };
  return metadata.resourceVersion;
}

async function watched(
  clusters: Clusters,
  cluster: ClusterName,
  { path, since, more = '' }: { path: string; since: string; more?: string },
) {
  const query = `watch=true&timeoutSeconds=1&resourceVersion=${since}${more}`;
  const response = await clusters.ask(
    cluster,
    'everything',
    `${path}?${query}`,
  );
  const { status, body } = await parseResponse(response);
  const events = (
    Array.isArray(body) ? body : [body].filter(Boolean)
  ) as WatchEvent[];
  return { status, events };
}

// The real server writes an object and its status one after the other: the second event has no new content.
function told(events: readonly WatchEvent[]): string[] {
  const last = new Map<string, string>();
  for (const { type, object } of events) {
    const { namespace = '', name = '' } = object.metadata ?? {};
    const id = `${namespace}/${name}`;
    if (type === 'MODIFIED' && last.has(id)) continue;
    last.set(id, type);
  }
  return [...last].map(([id, type]) => `${type} ${id}`).sort();
}

/** Tests bounded watches: without changes, with changes, at an expired and at a future resourceVersion. @internal */
export function watching(clusters: () => Clusters): void {
  describe('bounded watches', () => {
    const since = new Map<string, string>();
    const before = new Map<ClusterName, Before>();

    it('end without events if there are no changes', async () => {
      for (const cluster of BOTH) {
        before.set(cluster, await remember(clusters(), cluster));
        for (const path of KINDS) {
          const version = await versionOf(clusters(), cluster, path);
          since.set(`${cluster} ${path}`, version);
        }
        const path = KINDS[0];
        const quiet = await watched(clusters(), cluster, {
          path,
          since: since.get(`${cluster} ${path}`) ?? '',
        });
        assert.deepEqual(quiet, { status: 200, events: [] });
      }
    });

    it('send added, changed and deleted objects', async () => {
      const { scenario, admin, demo } = clusters();
      const { moments } = scenario;
      for (const [index, moment] of moments.slice(1).entries()) {
        await changeScenarioIn(admin, moments[index], moment);
      }
      demo.control.step(moments[moments.length - 1].name);
      for (const path of KINDS) {
        const [real, shown] = await Promise.all(
          BOTH.map(async cluster => {
            const from = since.get(`${cluster} ${path}`) ?? '';
            const { events } = await watched(clusters(), cluster, {
              path,
              since: from,
            });
            return told(events);
          }),
        );
        assert.ok(real.length > 0, `nothing happened at ${path}`);
        assert.deepEqual(shown, real, path);
      }
    });

    it('send only events for selected objects', async () => {
      const [path] = KINDS;
      const more = '&labelSelector=backstage.io/kubernetes-id=refunds';
      const [real, shown] = await Promise.all(
        BOTH.map(async cluster => {
          const from = since.get(`${cluster} ${path}`) ?? '';
          return told(
            (await watched(clusters(), cluster, { path, since: from, more }))
              .events,
          );
        }),
      );
      assert.deepEqual(shown, real);
    });

    for (const [title, Accept] of beginnings) {
      it(title, async () => {
        const [real, shown] = await Promise.all(
          BOTH.map(async cluster => {
            const path = `${KINDS[1]}?watch=true&timeoutSeconds=1&resourceVersion=0`;
            const init = { headers: { Accept } };
            const response = await clusters().ask(
              cluster,
              'everything',
              path,
              init,
            );
            const { status, body } = await parseResponse(response);
            const events = body as WatchEvent[];
            const shapes = events.map(({ type, object }) => ({
              type,
              object: shapeOf({ status: 200, headers: {}, body: object }),
            }));
            return { status, shapes };
          }),
        );
        assert.ok(real.shapes.length > 1);
        assert.deepEqual(shown, real);
      });
    }

    it('send no events for a future resourceVersion', async () => {
      for (const cluster of BOTH) {
        const { status, events } = await watched(clusters(), cluster, {
          path: KINDS[0],
          since: '900000000',
        });
        assert.deepEqual(
          { status, events },
          { status: 200, events: [] },
          cluster,
        );
      }
    });

    it('send an ERROR event for an expired resourceVersion', async () => {
      const shapes = await Promise.all(
        BOTH.map(async cluster => {
          const query = 'watch=true&timeoutSeconds=1&resourceVersion=1';
          const response = await clusters().ask(
            cluster,
            'everything',
            `${KINDS[0]}?${query}`,
          );
          const { status, body } = await parseResponse(response);
          const { type, object } = body as WatchEvent;
          const said = shapeOf({
            status: object.code ?? 0,
            headers: {},
            body: object,
          });
          return { status, type, said };
        }),
      );
      assert.deepEqual(shapes[1], shapes[0]);
    });

    it('leave expired pages as 410', async context => {
      if (!clusters().forgetsSoon) {
        context.skip('this server forgets when it likes');
        return;
      }
      const then = before.get('real') ?? never;
      assert.ok(await forgotten(clusters(), then), 'nothing was forgotten');
      const [real, shown] = await Promise.all(
        BOTH.map(cluster =>
          askForBefore(clusters(), cluster, before.get(cluster) ?? never),
        ),
      );
      assert.deepEqual(shown, real);
    });

    it('leave a list at a future resourceVersion as 504 after a wait', async () => {
      const shapes = await Promise.all(
        BOTH.map(async cluster => {
          const response = await clusters().ask(
            cluster,
            'everything',
            `${KINDS[0]}?resourceVersion=900000000`,
          );
          return shapeOf(await parseResponse(response));
        }),
      );
      assert.deepEqual(shapes[1], shapes[0]);
    });
  });
}
