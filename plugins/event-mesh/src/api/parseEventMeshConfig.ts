import { isPlainObject } from './isPlainObject';
import { NoticeCollector } from './NoticeCollector';
import {
  type ConfiguredCluster,
  parseConfiguredClusters,
} from './parseConfiguredClusters';
import { parseNamespaces } from './parseNamespaces';
import { parseRefresh } from './parseRefresh';
import type { ConfigNotice } from './types';

/**
 * What `eventMesh` of the app's configuration says, with the usual values where it says nothing usable.
 *
 * @public
 */
export type EventMeshConfig = {
  /** Undefined: all clusters that Backstage knows. */
  readonly clusters?: readonly ConfiguredCluster[];
  readonly namespaces: readonly string[];
  readonly refreshSeconds: number;
  readonly deadlineSeconds: number;
  readonly notices: readonly ConfigNotice[];
};

/**
 * As much of Backstage's ConfigApi as is needed.
 *
 * @public
 */
export type ConfigSource = { getOptional(key: string): unknown };

/**
 * Reads `eventMesh`; never throws: what is unusable becomes a notice and counts as not written.
 *
 * @public
 */
export function parseEventMeshConfig(config: ConfigSource): EventMeshConfig {
  const notices = new NoticeCollector();
  const key = 'eventMesh';
  const value = readRaw(config, key);
  let root: Record<string, unknown> = {};
  if (isPlainObject(value)) {
    root = value;
    notices.unknownKeys(key, root, ['clusters', 'refresh', 'namespaces']);
  } else if (value !== undefined && value !== null) {
    notices.wrongType(key, 'object', value);
  }
  const clusters = parseConfiguredClusters(
    root.clusters,
    `${key}.clusters`,
    notices,
  );
  return {
    ...(clusters ? { clusters } : {}),
    namespaces: parseNamespaces(root.namespaces, `${key}.namespaces`, notices),
    ...parseRefresh(root.refresh, `${key}.refresh`, notices),
    notices: notices.notices,
  };
}

// The typed getters throw on a wrong type, which would leave a person with nothing instead of a notice.
function readRaw(config: ConfigSource, key: string): unknown {
  try {
    return config.getOptional(key);
  } catch {
    return undefined;
  }
}
