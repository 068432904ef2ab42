import { ConfigNoticeCode } from '../messages';

/**
 * Something in the configuration that is not used, or not as written.
 *
 * @remarks Holds no value of the configuration but names, numbers and types: it is shown in the page and logged.
 * @public
 */
export type ConfigNotice = {
  readonly code: ConfigNoticeCode;
  /** Path of the key, e.g. `eventMesh.refresh.seconds`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * A cluster that the configuration names.
 *
 * @public
 */
export type ConfiguredCluster = {
  readonly name: string;
  readonly title?: string;
  /** Endpoint of Backstage's general proxy, with a leading and without a trailing slash; else the Kubernetes plugin's proxy. */
  readonly proxyPath?: string;
};

/**
 * Settings under `eventMesh`, with the defaults where it sets nothing usable.
 *
 * @public
 */
export type EventMeshConfig = {
  /** Clusters to read, in this order. Undefined: all that Backstage knows. Empty: none. */
  readonly clusters?: readonly ConfiguredCluster[];
  /** Namespaces to read one by one. Undefined: whole clusters. Empty: none, and `clusters` is empty too. */
  readonly namespaces?: readonly string[];
  readonly refreshSeconds: number;
  readonly deadlineSeconds: number;
  /** Whether each cluster is understood: where one is not, how to read a cluster that is named elsewhere is unknown. */
  readonly clustersUnderstood: boolean;
  /** Whether each namespace is understood: where one is not, more is meant than is read. */
  readonly namespacesUnderstood: boolean;
  readonly notices: readonly ConfigNotice[];
};
