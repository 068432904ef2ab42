import { NoticeCollector } from './NoticeCollector';
import { parseClusters } from './parseClusters';
import { parseNamespaces } from './parseNamespaces';
import { parseRefresh } from './parseRefresh';
import { ConfigSource, readRaw } from './readRaw';
import { ConfigNotice, EventMeshConfig } from './types';
import { isLeftOut, isPlainObject, typeName } from './values';

/** Notices of settings that leave nothing to read. */
const leavesNothing: ReadonlySet<string> = new Set([
  'configNoClusters',
  'configNoNamespaces',
  'configNotObject',
  'configUnreadable',
]);

/** Notices of settings that may leave out an intended cluster or namespace. */
const leavesOut: ReadonlySet<string> = new Set([
  ...leavesNothing,
  'configWrongCluster',
  'configWrongProxyPath',
  'configWrongNamespace',
]);

/**
 * Parses `eventMesh`; never throws.
 *
 * @remarks A setting that narrows the read scope never falls back to its default, which is to read everything. Unusable
 * entries are not read, and a setting without usable entries reads nothing.
 * @public
 */
export function parseEventMeshConfig(config: ConfigSource): EventMeshConfig {
  const notices = new NoticeCollector();
  const key = 'eventMesh';
  const root = parseSection(config, key, notices);
  if (root) {
    notices.unknownKeys(key, root, ['clusters', 'refresh', 'namespaces']);
  }
  const parsedClusters = parseClusters(root?.clusters, `${key}.clusters`, {
    notices,
    fields: ['title', 'proxyPath'],
  });
  const parsedNamespaces = parseNamespaces(
    root?.namespaces,
    `${key}.namespaces`,
    notices,
  );
  const namespaces = root ? parsedNamespaces.namespaces : [];
  // To the reader, no namespaces means all of them, so no cluster is read instead.
  const clusters = namespaces?.length === 0 ? [] : parsedClusters.clusters;
  return {
    ...(clusters ? { clusters } : {}),
    ...(namespaces ? { namespaces } : {}),
    ...parseRefresh(root?.refresh, `${key}.refresh`, notices),
    clustersUnderstood: root !== undefined && parsedClusters.isUnderstood,
    namespacesUnderstood: root !== undefined && parsedNamespaces.isUnderstood,
    notices: notices.notices,
  };
}

/**
 * Returns the object under a key; empty if the key is not set; undefined, with a notice, for any other value.
 *
 * @public
 */
export function parseSection(
  config: ConfigSource,
  key: string,
  notices: NoticeCollector,
): Readonly<Record<string, unknown>> | undefined {
  const raw = readRaw(config, key);
  if (!raw.isReadable) {
    notices.add('configUnreadable', key, {});
    return undefined;
  }
  if (isPlainObject(raw.value)) {
    return raw.value;
  }
  if (isLeftOut(raw.value)) {
    return {};
  }
  notices.add('configNotObject', key, { actual: typeName(raw.value) });
  return undefined;
}

/**
 * Returns the notices of settings that leave nothing to read.
 *
 * @public
 */
export function noticesOfNothingRead(
  notices: readonly ConfigNotice[],
): readonly ConfigNotice[] {
  return notices.filter(({ code }) => leavesNothing.has(code));
}

/**
 * Returns the notices of settings that may leave out an intended cluster or namespace.
 *
 * @public
 */
export function noticesOfUnread(
  notices: readonly ConfigNotice[],
): readonly ConfigNotice[] {
  return notices.filter(({ code }) => leavesOut.has(code));
}
