import {
  Clock,
  ClusterSnapshot,
  kindsToRead,
  Mesh,
  SourceKind,
  Transport,
  TransportResponse,
} from 'backstage-plugin-event-mesh-common';
import { generateScenario } from 'scenarios';
import { Common } from '../measure/bundled';

/** A generated scenario as the response bodies of an API server. @public */
export interface RecordedScenario {
  /** The bodies of all responses. */
  readonly texts: readonly string[];
  /** Reads it again from these bodies. */
  readonly read: () => Promise<ClusterSnapshot>;
  /** Reads and joins it. */
  readonly join: () => Promise<JoinedScenario>;
}

/** @public */
export interface JoinedScenario {
  readonly snapshot: ClusterSnapshot;
  readonly mesh: Mesh;
  readonly sourceKinds: readonly SourceKind[];
}

/** The time at which all scenarios are read. @public */
export const readAt = Date.parse('2030-01-01T00:00:00Z');

/** A stopped clock, so that no deadline ends. @public */
export const stillClock: Clock = {
  now: () => readAt,
  sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
};

const scope = { cluster: 'bench', kinds: kindsToRead, namespaces: [] };

/** Generates a scenario with a number of Triggers and records the responses of one reading. */
export async function recordedScenario(
  common: Common,
  triggers: number,
  { managedFields = true }: { readonly managedFields?: boolean } = {},
): Promise<RecordedScenario> {
  const { files } = generateScenario({ triggers, seed: 1 });
  const inner = common.createStaticTransport(
    Object.fromEntries(
      [...files].map(([name, document]) => [
        name,
        JSON.stringify(document, managedFields ? undefined : leavingOut),
      ]),
    ),
  );
  const responses = new Map<string, TransportResponse>();
  const recording: Transport = async (path, ...rest) => {
    const response = await inner(path, ...rest);
    responses.set(path, response);
    return response;
  };
  await common.readCluster(recording, scope, { clock: stillClock });
  const replay: Transport = async path => responses.get(path)!;
  const read = () => common.readCluster(replay, scope, { clock: stillClock });
  return {
    texts: [...responses.values()]
      .filter(({ status }) => status === 200)
      .map(({ text }) => text),
    read,
    join: async () => joined(common, await read()),
  };
}

function joined(common: Common, snapshot: ClusterSnapshot): JoinedScenario {
  const { resources, sourceKinds } = common.readResources([snapshot]);
  const { cluster, loadReport } = snapshot;
  const { mesh } = common.buildMesh(resources, {
    clusters: [{ name: cluster, readAt, loadReport }],
    now: readAt,
  });
  return { snapshot, mesh, sourceKinds };
}

function leavingOut(key: string, value: unknown): unknown {
  return key === 'managedFields' ? undefined : value;
}
