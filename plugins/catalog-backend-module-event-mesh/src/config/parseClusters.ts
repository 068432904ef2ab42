import { isPlainObject } from './isPlainObject';
import { NoticeCollector } from './NoticeCollector';

/**
 * A cluster to read: through an endpoint of Backstage's general proxy where it has one, else through the Kubernetes
 * plugin's.
 *
 * @internal
 */
export type ConfiguredCluster = {
  readonly name: string;
  /** With a leading and without a trailing slash. */
  readonly proxyPath?: string;
};

type Sources = {
  /** `catalog.providers.eventMesh.clusters` */
  readonly named: unknown;
  /** `eventMesh.clusters` */
  readonly shown: unknown;
  /** `kubernetes.clusterLocatorMethods` */
  readonly locators: unknown;
};

/**
 * The clusters to read, which have to be known at start: each is a provider of its own.
 *
 * @internal
 */
export function parseClusters(
  { named, shown, locators }: Sources,
  notices: NoticeCollector,
): readonly ConfiguredCluster[] {
  const ofPage = parseShown(shown);
  const names =
    parseNames(named, notices) ??
    (ofPage.size > 0 ? [...ofPage.keys()] : locatedNames(locators, notices));
  return [...new Set(names)].map(name => ({ name, ...ofPage.get(name) }));
}

function parseNames(
  value: unknown,
  notices: NoticeCollector,
): readonly string[] | undefined {
  const key = 'catalog.providers.eventMesh.clusters';
  if (value === undefined) {
    return undefined;
  }
  if (!Array.isArray(value)) {
    notices.unusable(key, 'list of names', 'all known clusters are read');
    return undefined;
  }
  return value.flatMap((item: unknown, i) => {
    const name = nameOf(item) ?? nameOf(isPlainObject(item) && item.name);
    if (name === undefined) {
      notices.unusable(`${key}[${i}]`, 'cluster name', 'the entry is skipped');
    }
    return name ?? [];
  });
}

// What is wrong in there, the page says.
function parseShown(
  value: unknown,
): ReadonlyMap<string, Omit<ConfiguredCluster, 'name'>> {
  const clusters = new Map<string, Omit<ConfiguredCluster, 'name'>>();
  for (const item of Array.isArray(value) ? value : []) {
    const name = isPlainObject(item) ? nameOf(item.name) : undefined;
    if (name !== undefined && !clusters.has(name)) {
      const path = nameOf(item.proxyPath)?.replace(/^\/+|\/+$/g, '');
      clusters.set(name, path ? { proxyPath: `/${path}` } : {});
    }
  }
  return clusters;
}

function locatedNames(
  value: unknown,
  notices: NoticeCollector,
): readonly string[] {
  const names: string[] = [];
  for (const locator of Array.isArray(value) ? value : []) {
    if (!isPlainObject(locator)) {
      continue;
    }
    if (locator.type !== 'config') {
      notices.add(
        'kubernetes.clusterLocatorMethods',
        `the clusters of a locator of type ${locator.type} are unknown until the backend runs; list the clusters for the catalog in catalog.providers.eventMesh.clusters`,
      );
    }
    const clusters: unknown[] = Array.isArray(locator.clusters)
      ? locator.clusters
      : [];
    names.push(
      ...clusters.flatMap(
        cluster => nameOf(isPlainObject(cluster) && cluster.name) ?? [],
      ),
    );
  }
  return names;
}

function nameOf(value: unknown): string | undefined {
  const name = typeof value === 'string' ? value.trim() : '';
  return name === '' ? undefined : name;
}
