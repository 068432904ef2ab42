import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { scenarioFiles } from '../../__testUtils__/scenarioFiles';
import { EntityQuery } from '../../entities';
import { Mesh, buildMesh } from '../../mesh';
import { ChooseKinds, ClusterSnapshot } from '../../model';
import { createStaticTransport, readCluster } from '../../reader';
import { kindsToRead, readResources } from '../../resources';
import { MeshView, applyView } from '../../view';
import { Around, kindsAround } from '../kindsAround';

const scenarios = resolve(__dirname, '../../../../../scenarios');
const now = Date.parse('2027-01-01T00:00:00Z');

/** The mesh of a read and its requests. */
export type Scoped = {
  readonly mesh: Mesh;
  readonly snapshot: ClusterSnapshot;
  readonly asked: readonly string[];
  readonly objects: number;
  readonly characters: number;
};

/** Returns functions that read a scenario completely or with a read scope around some resources. */
export function scopedScenario(
  name: string,
  files: Readonly<Record<string, string>> = scenarioFiles(
    join(scenarios, name),
  ),
) {
  const inner = createStaticTransport(files);
  const read = async (kinds: ChooseKinds): Promise<Scoped> => {
    const asked: string[] = [];
    let characters = 0;
    const snapshot = await readCluster(
      async (path, headers) => {
        asked.push(path);
        const answer = await inner(path, headers);
        characters += answer.text.length;
        return answer;
      },
      { cluster: name, kinds, namespaces: [] },
      {
        clock: {
          now: () => now,
          sleep: () => ({
            done: new Promise<void>(() => {}),
            cancel: () => {},
          }),
        },
      },
    );
    const { cluster, readAt, loadReport } = snapshot;
    const { mesh } = buildMesh(readResources([snapshot]).resources, {
      clusters: [{ name: cluster, readAt, loadReport }],
      now,
    });
    const objects = snapshot.lists.reduce(
      (sum, list) => sum + list.items.length,
      0,
    );
    return { mesh, snapshot, asked, objects, characters };
  };
  return {
    whole: () => read(kindsToRead),
    around: (around: Omit<Around, 'cluster' | 'now'>) =>
      read(kindsAround({ ...around, cluster: name, now })),
  };
}

/** Returns the view around some resources as plain values. */
export function shownAround(
  mesh: Mesh,
  options: {
    readonly ids: readonly string[];
    readonly hops: number;
    readonly opened?: readonly string[];
    readonly eventTypes?: boolean;
  },
) {
  const { ids, hops, opened = [], eventTypes = true } = options;
  const view = applyView(mesh, {
    ...{ clusters: [], namespaces: [], kinds: [], text: '' },
    ...{ eventTypes, generated: false, unconnected: true },
    focus: { ids, hops, opened },
  });
  return plain(view);
}

function plain({ resources, placeholders, links, hiddenNeighbours }: MeshView) {
  return {
    resources: [...resources.values()].map(({ resource, ...joined }) => joined),
    placeholders: [...placeholders.values()].map(({ id, reason }) => ({
      id,
      reason,
    })),
    links,
    hiddenNeighbours: [...hiddenNeighbours],
  };
}

/** Returns the entity queries of a scenario's catalog Components with their names. */
export function queriesOf(
  name: string,
): readonly (readonly [string, EntityQuery])[] {
  const file = join(scenarios, name, 'catalog-info.yaml');
  const documents = existsSync(file)
    ? parseAllDocuments(readFileSync(file, 'utf8')).map(one => one.toJS())
    : [];
  return documents
    .filter(entity => entity?.metadata?.annotations)
    .map(({ metadata }): [string, EntityQuery] => {
      const said = (key: string): string | undefined =>
        metadata.annotations[`backstage.io/kubernetes-${key}`];
      const query = {
        kubernetesId: said('id'),
        labelSelector: said('label-selector'),
        namespace: said('namespace'),
      };
      const given = Object.entries(query).filter(([, value]) => value);
      return [metadata.name, Object.fromEntries(given)];
    });
}
