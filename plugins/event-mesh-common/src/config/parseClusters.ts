import { NoticeCollector } from './NoticeCollector';
import { parseProxyPath } from './parseProxyPath';
import { ConfiguredCluster } from './types';
import { isLeftOut, isPlainObject, textOf, typeName } from './values';

/**
 * The parsed list of clusters, without duplicates.
 *
 * @public
 */
export type ParsedClusters = {
  /** Undefined if the key is not set; empty if no entry is usable. */
  readonly clusters?: readonly ConfiguredCluster[];
  /** Whether every entry is usable. */
  readonly isUnderstood: boolean;
};

/** @public */
export type ParseClustersOptions = {
  readonly notices: NoticeCollector;
  /** The keys that an entry may have in addition to its name. */
  readonly fields: readonly ('title' | 'proxyPath')[];
};

/**
 * Parses a list of clusters. A single name is a list of one, and a name stands for a cluster.
 *
 * @remarks An unusable entry never falls back to a default: neither the list nor the path is replaced.
 * @public
 */
export function parseClusters(
  value: unknown,
  key: string,
  options: ParseClustersOptions,
): ParsedClusters {
  if (isLeftOut(value)) {
    return { isUnderstood: true };
  }
  const { notices } = options;
  if (isPlainObject(value)) {
    // It is more likely a map of clusters than one cluster.
    notices.add('configWrongCluster', key, { actual: 'object' });
    notices.add('configNoClusters', key, {});
    return { clusters: [], isUnderstood: false };
  }
  const clusters = new Map<string, ConfiguredCluster | undefined>();
  let isUnderstood = true;
  for (const [item, itemKey] of entriesOf(value, key)) {
    const name = parseName(item, itemKey, notices);
    const cluster = parseCluster(name, item, { ...options, key: itemKey });
    if (name !== undefined && clusters.has(name)) {
      notices.add('configDuplicateCluster', itemKey, { name });
      continue;
    }
    isUnderstood &&= cluster !== undefined;
    if (name !== undefined) {
      clusters.set(name, cluster);
    }
  }
  const usable = [...clusters.values()].filter(
    (cluster): cluster is ConfiguredCluster => cluster !== undefined,
  );
  if (usable.length === 0) {
    notices.add('configNoClusters', key, {});
  }
  return { clusters: usable, isUnderstood };
}

function entriesOf(
  value: unknown,
  key: string,
): readonly (readonly [item: unknown, key: string])[] {
  return Array.isArray(value)
    ? value.map((item: unknown, i) => [item, `${key}[${i}]`] as const)
    : [[value, key]];
}

function parseName(
  item: unknown,
  key: string,
  notices: NoticeCollector,
): string | undefined {
  const isObject = isPlainObject(item);
  const written = isObject ? item.name : item;
  const name = textOf(written);
  if (name === undefined) {
    notices.add('configWrongCluster', isObject ? `${key}.name` : key, {
      actual: typeName(written),
    });
  }
  return name;
}

function parseCluster(
  name: string | undefined,
  item: unknown,
  options: ParseClustersOptions & { readonly key: string },
): ConfiguredCluster | undefined {
  const { key, notices, fields } = options;
  if (!isPlainObject(item)) {
    return name === undefined ? undefined : { name };
  }
  notices.unknownKeys(key, item, ['name', ...fields]);
  if (name === undefined) {
    return undefined;
  }
  const written = (field: 'title' | 'proxyPath') =>
    fields.includes(field) ? item[field] : undefined;
  const title = textOf(written('title'));
  if (title === undefined && !isLeftOut(written('title'))) {
    notices.wrongType(`${key}.title`, 'string', item.title);
  }
  const proxyPath = parseProxyPath(written('proxyPath'));
  if (proxyPath === undefined && !isLeftOut(written('proxyPath'))) {
    notices.add('configWrongProxyPath', `${key}.proxyPath`, { name });
    return undefined;
  }
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(proxyPath === undefined ? {} : { proxyPath }),
  };
}
