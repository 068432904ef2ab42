import { join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import kubernetesPlugin from '@backstage/plugin-kubernetes-backend';
import proxyPlugin from '@backstage/plugin-proxy-backend';
import {
  Control,
  createDemoCluster,
  loadScenario,
  Scenario,
} from 'demo-cluster';
import catalogModuleEventMesh from '..';

export type StartCatalogOptions = {
  /** Scenario or recording of each cluster, by name. */
  readonly clusters: Readonly<Record<string, string | Scenario>>;
  /** Path of a catalog-info.yaml. */
  readonly catalogInfo?: string;
  /** `catalog.providers.eventMesh` */
  readonly provider?: JsonObject;
  /** Overrides of the whole configuration. */
  readonly more?: JsonObject;
  /** Folder of the database, for a catalog that is restarted; in memory by default. */
  readonly databaseFolder?: string;
  /** Overrides of each cluster of the Kubernetes plugin. */
  readonly cluster?: JsonObject;
};

/** Real catalog with the real Kubernetes plugin, in front of demo clusters. */
export type TestCatalog = {
  readonly controls: Readonly<Record<string, Control>>;
  /** Log messages about clusters. */
  readonly log: readonly string[];
  /** Runs one refresh. */
  run(): Promise<void>;
  entities(): Promise<readonly Entity[]>;
  /** Waits until a query returns a value; returns that. */
  until<T>(ask: () => Promise<T | undefined | false>): Promise<T>;
  /** Waits until the entities stop changing; returns them. */
  settled(): Promise<readonly Entity[]>;
  /** Waits until an entity is in the catalog and fulfils a condition; returns it. */
  entity(ref: string, is?: (entity: Entity) => boolean): Promise<Entity>;
  stop(): Promise<void>;
};

const scenarios = join(__dirname, '../../../../scenarios');

/** Returns the path of a file of the scenarios. */
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
    if (
      /^(Cluster |Failed to load cluster |Event mesh: |The catalog )/.test(text)
    ) {
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

export async function startCatalog(
  options: StartCatalogOptions,
): Promise<TestCatalog> {
  const controls: Record<string, Control> = {};
  const clusters: JsonObject[] = [];
  for (const [name, scenario] of Object.entries(options.clusters)) {
    const demo = createDemoCluster({
      scenario:
        typeof scenario === 'string'
          ? loadScenario(scenarioFile(scenario))
          : scenario,
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
      const value = await ask();
      if (value) {
        return value;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`the query never returned a value; ${log.join('\n')}`);
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
        // The catalog polls for work once a second.
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
