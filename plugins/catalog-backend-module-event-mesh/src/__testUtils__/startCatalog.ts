import { join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import kubernetesPlugin from '@backstage/plugin-kubernetes-backend';
import proxyPlugin from '@backstage/plugin-proxy-backend';
import { Control, createDemoCluster, loadWorld, World } from 'demo-cluster';
import catalogModuleEventMesh from '..';

/** @internal */
export type StartCatalogOptions = {
  /** Name of a cluster: a folder of scenarios, or a world. */
  readonly clusters: Readonly<Record<string, string | World>>;
  /** Path of a catalog-info.yaml. */
  readonly catalogInfo?: string;
  /** `catalog.providers.eventMesh` */
  readonly provider?: JsonObject;
  /** Over all of the configuration. */
  readonly more?: JsonObject;
  /** Folder of the database, for a catalog that is started again; in memory by default. */
  readonly databaseFolder?: string;
  /** Over what a cluster of the Kubernetes plugin says. */
  readonly cluster?: JsonObject;
};

/**
 * A real catalog with the real Kubernetes plugin before demo clusters.
 *
 * @internal
 */
export type TestCatalog = {
  readonly controls: Readonly<Record<string, Control>>;
  /** What was logged about clusters, a line each. */
  readonly log: readonly string[];
  /** Reads the clusters once. */
  run(): Promise<void>;
  entities(): Promise<readonly Entity[]>;
  /** Waits until the catalog says it; gives what it says. */
  until<T>(ask: () => Promise<T | undefined | false>): Promise<T>;
  /** Waits until nothing changes any more; gives what there is then. */
  settled(): Promise<readonly Entity[]>;
  /** Waits until an entity is in the catalog and fulfils it. */
  entity(ref: string, is?: (entity: Entity) => boolean): Promise<Entity>;
  stop(): Promise<void>;
};

const scenarios = join(__dirname, '../../../../scenarios');

/** Path of a file of the scenarios. @internal */
export function scenarioFile(...parts: readonly string[]): string {
  return join(scenarios, ...parts);
}

const ends: (() => Promise<void>)[] = [];

function onEnd(end: () => Promise<void>): void {
  ends.push(end);
}

afterAll(async () => {
  await Promise.all(ends.splice(0).map(end => end()));
});

function collectingLogger(log: string[]) {
  const write = (text: string) => {
    if (/^(Cluster |Event mesh: |The catalog )/.test(text)) {
      log.push(text);
    }
  };
  const logger = {
    error: write,
    warn: write,
    info: write,
    debug: () => {},
    child: () => logger,
  };
  return logger;
}

function databaseIn(directory: string): JsonObject {
  return { client: 'better-sqlite3', connection: { directory } };
}

/** @internal */
export async function startCatalog(
  options: StartCatalogOptions,
): Promise<TestCatalog> {
  const controls: Record<string, Control> = {};
  const clusters: JsonObject[] = [];
  for (const [name, world] of Object.entries(options.clusters)) {
    const demo = createDemoCluster({
      world: typeof world === 'string' ? loadWorld(scenarioFile(world)) : world,
    });
    const port = await demo.listen(0);
    onEnd(() => demo.close());
    controls[name] = demo.control;
    clusters.push({
      name,
      url: `http://127.0.0.1:${port}`,
      authProvider: 'serviceAccount',
      serviceAccountToken: 'demo',
      ...options.cluster,
    });
  }
  const log: string[] = [];
  const tasks = new Map<string, () => Promise<void>>();
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({
      run: async ({ id, fn }) => {
        tasks.set(id, async () => fn(new AbortController().signal));
      },
    }),
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      kubernetesPlugin,
      proxyPlugin,
      catalogModuleEventMesh,
      scheduler.factory,
      mockServices.rootLogger.mock({ child: () => collectingLogger(log) })
        .factory,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            providers: options.provider ? { eventMesh: options.provider } : {},
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            rules: [
              {
                allow: [
                  'API',
                  'Component',
                  'Domain',
                  'Group',
                  'Location',
                  'System',
                  'User',
                ],
              },
            ],
            locations: options.catalogInfo
              ? [{ type: 'file', target: options.catalogInfo }]
              : [],
          },
          kubernetes: {
            serviceLocatorMethod: { type: 'multiTenant' },
            clusterLocatorMethods: [{ type: 'config', clusters }],
          },
          ...(options.databaseFolder
            ? { backend: { database: databaseIn(options.databaseFolder) } }
            : {}),
          ...options.more,
        },
      }),
    ],
  });
  const base = `http://localhost:${backend.server.port()}/api/catalog`;

  const entities = async () => {
    const response = await fetch(`${base}/entities`);
    return (await response.json()) as Entity[];
  };
  const until: TestCatalog['until'] = async ask => {
    for (let turn = 0; turn < 600; turn += 1) {
      const said = await ask();
      if (said) {
        return said;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`the catalog never said so; ${log.join('\n')}`);
  };
  return {
    controls,
    log,
    run: async () => tasks.get('event-mesh-catalog-refresh')?.(),
    entities,
    until,
    stop: () => backend.stop(),
    settled: async () => {
      let last = '';
      let quiet = 0;
      return until(async () => {
        const now = await entities();
        const text = JSON.stringify(now);
        quiet = text === last ? quiet + 1 : 0;
        last = text;
        // The catalog looks for work once a second.
        return quiet >= 60 && now;
      });
    },
    entity: (ref, is = () => true) =>
      until(async () =>
        (await entities()).find(
          each => stringifyEntityRef(each) === ref && is(each),
        ),
      ),
  };
}
