import { createDemoCluster, DemoCluster, Scenario } from 'demo-cluster';
import { Backstage, ConfiguredCluster, startBackstage } from '../backstage';
import { ACCOUNTS, accountOf, createUser, User } from '../rights';
import {
  Admin,
  ApiServer,
  createAdmin,
  readKubeconfig,
  ServerChoice,
  startApiServer,
} from '../server';
import { KindToDefine, loadScenarioInto, readScenario } from '../scenario';
import { requireBare } from './requireBare';

/** The compared clusters. @internal */
export type ClusterName = 'real' | 'demo';

/** A real API server and the demo cluster with the same scenario, behind one Backstage. @internal */
export interface Clusters {
  readonly scenario: Scenario;
  readonly admin: Admin;
  readonly demo: DemoCluster;
  /** Sends a request to one of them as one of the users. */
  ask(
    cluster: ClusterName,
    user: string,
    path: string,
    init?: RequestInit,
  ): Promise<Response>;
  /** True if resourceVersions expire within a minute in the real server. */
  readonly forgetsSoon: boolean;
  stop(): Promise<void>;
}

/** The content of the clusters. @internal */
export interface ClustersOptions {
  readonly server: Exclude<ServerChoice, { from: 'nowhere' }>;
  /** Folders of `scenarios/`. */
  readonly scenarios: readonly [string, ...string[]];
  readonly users: readonly User[];
  /** Kinds that are defined even if the scenarios lack them. */
  readonly kinds: readonly KindToDefine[];
}

/** Starts both clusters and Backstage. @internal */
export async function startClusters(
  options: ClustersOptions,
): Promise<Clusters> {
  const { server: choice, users, scenarios, kinds } = options;
  const scenario = readScenario(scenarios, kinds);
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const server =
      choice.from === 'binaries'
        ? await startApiServer(choice.folder, { compaction: '10s' })
        : readKubeconfig(choice.file);
    stops.push(server.stop);
    const admin = createAdmin(server);
    stops.push(admin.close);
    await requireBare(admin);
    await loadScenarioInto(admin, scenario);
    const tokens = await createUsers(admin, users);
    const demo = createDemoCluster({ scenario, tokens: users.map(demoToken) });
    const demoUrl = `http://127.0.0.1:${await demo.listen(0)}`;
    stops.push(demo.close);
    const backstage = await startBackstage(
      configured(server, { users, tokens, demoUrl }),
    );
    stops.push(backstage.stop);
    return {
      scenario,
      admin,
      demo,
      ask: asker(backstage),
      forgetsSoon: server.forgetsSoon,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createUsers(
  admin: Admin,
  users: readonly User[],
): Promise<Map<string, string>> {
  const body = { metadata: { name: ACCOUNTS } };
  await admin.ask('POST', '/api/v1/namespaces', { body, expected: [409] });
  const tokens = new Map<string, string>();
  for (const user of users)
    tokens.set(user.name, await createUser(admin, user));
  return tokens;
}

function demoToken(user: User) {
  const { name, rules, namespace } = user;
  return {
    token: name,
    user: accountOf(user),
    rules: namespace
      ? rules.map(rule => ({ ...rule, namespaces: [namespace] }))
      : rules,
  };
}

/** A user that the clusters do not know. @internal */
const UNKNOWN_USER = 'stranger';

function configured(
  { url, ca, insecure }: ApiServer,
  {
    users,
    tokens,
    demoUrl,
  }: {
    users: readonly User[];
    tokens: ReadonlyMap<string, string>;
    demoUrl: string;
  },
): ConfiguredCluster[] {
  return [...users.map(({ name }) => name), UNKNOWN_USER].flatMap(name => [
    {
      name: `real-${name}`,
      url,
      ca,
      insecure,
      token: tokens.get(name) ?? 'unknown',
    },
    { name: `demo-${name}`, url: demoUrl, token: name },
  ]);
}

function asker({ ask }: Backstage): Clusters['ask'] {
  return (cluster, user, path, init) => ask(`${cluster}-${user}`, path, init);
}
