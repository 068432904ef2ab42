import {
  ConfiguredCluster,
  EventMeshConfig,
  isLeftOut,
  isPlainObject,
  NoticeCollector,
  parseClusters,
  textOf,
} from 'backstage-plugin-event-mesh-common';

/** Where the names of clusters come from, the first that names any. */
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
  /** Whether these are all that are meant. */
  readonly isUnderstood: boolean;
};

const key = 'catalog.providers.eventMesh.clusters';

/**
 * Returns the clusters to read, which have to be known at start: each is a provider of its own.
 */
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
  // One of the entries that cannot be used may say through which proxy a cluster is to be read.
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
