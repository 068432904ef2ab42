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

/** A generated scenario as the texts that an API server answers with. @public */
export interface RecordedScenario {
  /** Bodies of all answers. */
  readonly texts: readonly string[];
  /** Reads it anew from these texts. */
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

/** When all scenarios are read. @public */
export const readAt = Date.parse('2030-01-01T00:00:00Z');

/** A clock that stands still, so that no deadline ends. @public */
export const stillClock: Clock = {
  now: () => readAt,
  sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
};

const scope = { cluster: 'bench', kinds: kindsToRead, namespaces: [] };

/** Makes a scenario of so many Triggers and keeps what reading it once was answered. */
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
  const answers = new Map<string, TransportResponse>();
  const recording: Transport = async (path, ...rest) => {
    const answer = await inner(path, ...rest);
    answers.set(path, answer);
    return answer;
  };
  await common.readCluster(recording, scope, { clock: stillClock });
  const replay: Transport = async path => answers.get(path)!;
  const read = () => common.readCluster(replay, scope, { clock: stillClock });
  return {
    texts: [...answers.values()]
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
