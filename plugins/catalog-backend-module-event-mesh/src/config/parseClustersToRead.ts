import {
  ConfiguredCluster,
  EventMeshConfig,
  isLeftOut,
  isPlainObject,
  NoticeCollector,
  parseClusters,
  textOf,
} from 'backstage-plugin-event-mesh-common';

/** Configurations of cluster names, of which the first with any names applies. */
export type ClusterSources = {
  /** `catalog.providers.eventMesh.clusters` */
  readonly named: unknown;
  /** `eventMesh` */
  readonly page: EventMeshConfig;
  /** `kubernetes.clusterLocatorMethods` */
  readonly locators: unknown;
};

/**
 * Clusters to read.
 */
export type ClustersToRead = {
  readonly clusters: readonly ConfiguredCluster[];
  /** Whether the list is complete: no entry is invalid. */
  readonly isUnderstood: boolean;
};

const key = 'catalog.providers.eventMesh.clusters';

/** Returns the clusters to read. They must be known at start, because each cluster has its own provider. */
export function parseClustersToRead(
  { named, page, locators }: ClusterSources,
  notices: NoticeCollector,
): ClustersToRead {
  if (isLeftOut(named)) {
    return page.clusters
      ? {
          clusters: page.clusters,
          isUnderstood: page.clustersUnderstood && page.clusters.length > 0,
        }
      : { clusters: locatedClusters(locators, notices), isUnderstood: true };
  }
  const { clusters = [], isUnderstood } = parseClusters(named, key, {
    notices,
    fields: [],
  });
  const paths = new Map(
    page.clusters?.map(cluster => [cluster.name, cluster] as const),
  );
  // One of the invalid entries may define the proxy path of a cluster.
  const unclear = page.clustersUnderstood
    ? []
    : clusters.filter(({ name }) => !paths.has(name));
  for (const { name } of unclear) {
    notices.add('configUnknownPath', key, { name });
  }
  const clear = clusters.filter(cluster => !unclear.includes(cluster));
  return {
    clusters: clear.map(cluster => paths.get(cluster.name) ?? cluster),
    isUnderstood: isUnderstood && unclear.length === 0 && clear.length > 0,
  };
}

function locatedClusters(
  value: unknown,
  notices: NoticeCollector,
): readonly ConfiguredCluster[] {
  const names = new Set<string>();
  for (const locator of itemsOf(value)) {
    if (locator.type !== 'config') {
      notices.add('configUnnamedClusters', 'kubernetes.clusterLocatorMethods', {
        type: textOf(locator.type) ?? '?',
      });
    }
    for (const cluster of itemsOf(locator.clusters)) {
      const name = textOf(cluster.name);
      if (name !== undefined) {
        names.add(name);
      }
    }
  }
  return [...names].map(name => ({ name }));
}

function itemsOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isPlainObject) : [];
}
