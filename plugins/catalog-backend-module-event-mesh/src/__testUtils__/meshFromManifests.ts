import {
  buildMesh,
  ClusterSnapshot,
  Mesh,
  ObjectList,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { parseAllDocuments } from 'yaml';

type RawObject = {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; uid?: string };
};

/** Builds a mesh from manifests in YAML, one text per cluster; objects without a namespace are in `shop`. */
export function meshFromManifests(
  clusters: Readonly<Record<string, string>>,
): Mesh {
  const snapshots = Object.entries(clusters).map(([cluster, manifests]) =>
    snapshotOf(cluster, manifests),
  );
  const { resources } = readResources(snapshots);
  return buildMesh(resources, {
    now: 0,
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
  }).mesh;
}

function snapshotOf(cluster: string, manifests: string): ClusterSnapshot {
  const lists = new Map<string, ObjectList & { items: unknown[] }>();
  for (const document of parseAllDocuments(manifests)) {
    const object = document.toJS() as RawObject | null;
    if (object) {
      const [version, group = ''] = object.apiVersion.split('/').reverse();
      const { kind } = object;
      const key = `${group}/${kind}`;
      const plural = `${kind.toLowerCase()}s`;
      const list = lists.get(key) ?? {
        group,
        version,
        kind,
        plural,
        items: [],
      };
      const { name, namespace = 'shop' } = object.metadata;
      list.items.push({
        ...object,
        metadata: {
          uid: `${key}/${namespace}/${name}`,
          namespace,
          ...object.metadata,
        },
      });
      lists.set(key, list);
    }
  }
  return {
    cluster,
    readAt: 0,
    lists: [...lists.values()],
    loadReport: {
      cluster,
      entries: [...lists.values()].map(({ items, ...kind }) => ({
        ...kind,
        state: 'complete',
        count: items.length,
      })),
      requests: 0,
    },
  };
}
