import { isPlainObject } from './isPlainObject';
import { NoticeCollector } from './NoticeCollector';

/**
 * A cluster that the configuration names.
 *
 * @internal
 */
export type ConfiguredCluster = {
  readonly name: string;
  readonly title?: string;
  /** Endpoint of Backstage's general proxy, with a leading and without a trailing slash. */
  readonly proxyPath?: string;
};

/**
 * The usable clusters of `eventMesh.clusters`; undefined, as where the key is missing, means all that Backstage knows.
 *
 * @internal
 */
export function parseConfiguredClusters(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): readonly ConfiguredCluster[] | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (!Array.isArray(value)) {
    notices.wrongType(key, 'array', value);
    return undefined;
  }
  const clusters = new Map<string, ConfiguredCluster>();
  value.forEach((item: unknown, i) => {
    const itemKey = `${key}[${i}]`;
    const cluster = parseCluster(item, itemKey, notices);
    if (cluster && clusters.has(cluster.name)) {
      const { name } = cluster;
      notices.add('configDuplicateCluster', `${itemKey}.name`, { name });
    } else if (cluster) {
      clusters.set(cluster.name, cluster);
    }
  });
  return clusters.size > 0 ? [...clusters.values()] : undefined;
}

function parseCluster(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): ConfiguredCluster | undefined {
  if (!isPlainObject(value)) {
    notices.wrongType(key, 'object', value);
    return undefined;
  }
  notices.unknownKeys(key, value, ['name', 'title', 'proxyPath']);
  const name = parseText(value.name, `${key}.name`, notices);
  if (name === undefined) {
    if (value.name === undefined || value.name === null) {
      notices.wrongType(`${key}.name`, 'string', value.name);
    }
    return undefined;
  }
  const title = parseText(value.title, `${key}.title`, notices);
  const path = parseText(value.proxyPath, `${key}.proxyPath`, notices);
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(path === undefined
      ? {}
      : { proxyPath: `/${path.replace(/^\/+|\/+$/g, '')}` }),
  };
}

function parseText(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): string | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    notices.wrongType(key, 'string', value);
    return undefined;
  }
  return value.trim();
}
