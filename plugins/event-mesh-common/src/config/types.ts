import { ConfigNoticeCode } from '../messages';

/**
 * A notice of a setting that is not used, or not used as written.
 *
 * @remarks Contains no configured values except names, numbers and types, since it is shown in the page and logged.
 * @public
 */
export type ConfigNotice = {
  readonly code: ConfigNoticeCode;
  /** Path of the key, e.g. `eventMesh.refresh.seconds`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * A configured cluster.
 *
 * @public
 */
export type ConfiguredCluster = {
  readonly name: string;
  readonly title?: string;
  /**
   * Endpoint of Backstage's general proxy, with a leading and without a trailing slash; if absent, the Kubernetes
   * plugin's proxy.
   */
  readonly proxyPath?: string;
};

/**
 * The settings under `eventMesh`, with defaults for unset and unusable ones.
 *
 * @public
 */
export type EventMeshConfig = {
  /** Clusters to read, in this order. Undefined: all clusters that Backstage knows. Empty: none. */
  readonly clusters?: readonly ConfiguredCluster[];
  /** Namespaces to read one by one. Undefined: cluster-wide. Empty: none, and `clusters` is empty too. */
  readonly namespaces?: readonly string[];
  readonly refreshSeconds: number;
  readonly deadlineSeconds: number;
  /** Whether every cluster entry is usable. If not, the transport of a cluster that is named elsewhere is unknown. */
  readonly clustersUnderstood: boolean;
  /** Whether every namespace entry is usable. If not, the intended scope is larger than the one that is read. */
  readonly namespacesUnderstood: boolean;
  readonly notices: readonly ConfigNotice[];
};
