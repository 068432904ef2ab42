import { ChooseKinds } from './discovered';

/**
 * One response of the API server as text. It is not parsed before its status and content type are known.
 *
 * @public
 */
export type TransportResponse = {
  readonly status: number;
  /** The Content-Type header in lower case; empty if absent. */
  readonly contentType: string;
  /** Header names are lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/**
 * Sends a GET request for one path of one cluster's Kubernetes API.
 *
 * @remarks Rejects only without a response (network, cross-origin redirect): with an error named `TimeoutError` after
 * its own timeout, and with a `TransportError` if it knows the reason. It takes no abort signal: Backstage's proxies
 * leak the upstream connection of an aborted request, so aborting is only worth it for a hanging one.
 * @public
 */
export type Transport = (
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<TransportResponse>;

/**
 * The reader's clock and timers, injected so that pure modules have none.
 *
 * @public
 */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after this time; `cancel` releases the timer. */
  sleep(milliseconds: number): { done: Promise<void>; cancel(): void };
};

/**
 * A kind that the reader lists.
 *
 * @public
 */
export type KindToRead = {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /**
   * Preferred versions, best first. The reader takes the first one that the cluster serves, or any served one if it
   * serves none of them.
   */
  readonly versions: readonly string[];
  /** The hint that an unknown kind may be part of a mesh; absent for known kinds. */
  readonly foundBy?: FoundBy;
  /** A label selector in Kubernetes' text form; only matching objects are listed. */
  readonly labelSelector?: string;
  /** Only these namespaces, one list each, within those of the read scope; absent: all of the read scope. */
  readonly namespaces?: readonly string[];
};

/**
 * The hint that a kind may be part of a mesh: a duck type label (or an equivalent annotation) of its definition, its
 * group, or only its name, which may mislead.
 *
 * @public
 */
export type FoundBy = 'label' | 'group' | 'name';

/**
 * The part of one cluster to read.
 *
 * @public
 */
export type ReadScope = {
  /** Kinds, or a function that chooses them from the cluster's discovery and definitions. */
  readonly kinds: readonly KindToRead[] | ChooseKinds;
  /** Namespaces to list one by one; empty means cluster-wide lists. */
  readonly namespaces: readonly string[];
  /**
   * Namespaces to try first if a cluster-wide list is forbidden, before those that the cluster lists. They need not
   * exist.
   */
  readonly fallbackNamespaces?: readonly string[];
};

/**
 * The reasons why a request failed: the ten failure shapes of Backstage's proxies.
 *
 * @public
 */
export type FailureCode =
  /** 401 of Backstage itself: the session is missing or expired. */
  | 'sessionExpired'
  /** 403 of Backstage's permission framework (`kubernetes.proxy`, `kubernetes.clusters.read`). */
  | 'permissionDenied'
  /** 401 Status of the cluster: the configured credential is invalid. */
  | 'clusterUnauthorized'
  /** 403 Status of the cluster: RBAC. */
  | 'clusterForbidden'
  /** Backstage's Kubernetes plugin does not know the cluster. */
  | 'clusterUnknown'
  /** The cluster requires a token of the signed-in user that the request did not carry. */
  | 'clusterTokenMissing'
  /** Connection refused or reset, DNS or TLS failure: Backstage responds 500 or 502 to 504. */
  | 'clusterUnreachable'
  /** Empty 404: the backend plugin or the proxy endpoint is not installed. */
  | 'proxyMissing'
  /** The app has no Kubernetes plugin, and the cluster no other transport. */
  | 'kubernetesPluginMissing'
  /** 429 of Backstage or of the cluster. */
  | 'rateLimited'
  /** 404 of a resource that does not exist. */
  | 'notFound'
  /** 410: the continue token or the resource version is too old. */
  | 'expired'
  /** Another Kubernetes Status. */
  | 'clusterError'
  /** 503 while Backstage's backend starts or stops. */
  | 'backendStarting'
  /** No response within the reader's deadline. */
  | 'timeout'
  /** No response at all: network, CORS. */
  | 'network'
  /** Invalid or truncated JSON. */
  | 'notJson'
  /** JSON of an unexpected shape. */
  | 'unexpectedShape'
  /** Anything else. */
  | 'unknown';

/**
 * A classified failure. Contains nothing of the backend's raw error text, which may include host names.
 *
 * @public
 */
export type Failure = {
  readonly code: FailureCode;
  /** HTTP status, if there was a response. */
  readonly status?: number;
  /** Kubernetes' own `reason` (Forbidden, Expired ...), if the response was a Status. */
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
  /** The missing Backstage permission, if known. */
  readonly missingPermission?: 'kubernetes.proxy' | 'kubernetes.clusters.read';
  /** The missing RBAC rule in the form of a ClusterRole. */
  readonly missingRule?: {
    readonly apiGroup: string;
    readonly resource: string;
    readonly verb: 'get' | 'list';
    readonly namespace?: string;
  };
};

/**
 * - `complete`: all objects were read; `partial`: some pages; `forbidden`: RBAC; `absent`: the cluster does not serve
 * the kind; `failed`: any other failure; `stale`: cached data are shown instead of a failed list.
 *
 * @public
 */
export type LoadState =
  | 'complete'
  | 'partial'
  | 'forbidden'
  | 'absent'
  | 'failed'
  | 'stale';

/**
 * The outcome of reading one kind in one list scope: an entry of the load report.
 *
 * @public
 */
export type LoadEntry = {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** The version that was read, if any is served. */
  readonly version?: string;
  /** Absent for a cluster-wide list. */
  readonly namespace?: string;
  /** Only objects matching this label selector were requested, so the absence of others proves nothing. */
  readonly labelSelector?: string;
  readonly state: LoadState;
  /** Objects read. */
  readonly count: number;
  readonly failure?: Failure;
  readonly foundBy?: FoundBy;
  /** When stale data were read; milliseconds since the epoch. */
  readonly readAt?: number;
};

/**
 * The namespaces that were read one by one, since cluster-wide lists are forbidden.
 *
 * @public
 */
export type NamespaceReport = {
  /** Namespaces with at least one readable kind. */
  readonly read: readonly string[];
  /** Namespaces without any readable kind. */
  readonly refused: readonly string[];
  /** The number of further namespaces that were not tried. */
  readonly notTried: number;
};

/**
 * The outcome of reading one cluster.
 *
 * @public
 */
export type LoadReport = {
  readonly cluster: string;
  /** If set, the cluster as a whole could not be read, and `entries` may be empty. */
  readonly failure?: Failure;
  readonly entries: readonly LoadEntry[];
  readonly namespaces?: NamespaceReport;
  /** Namespaces of the scope that do not exist; absent if all exist or namespaces cannot be listed. */
  readonly missingNamespaces?: readonly string[];
  /** Whether the cluster serves any Knative Eventing group; undefined if discovery failed. */
  readonly knativeInstalled?: boolean;
  /** Requests sent, including discovery. */
  readonly requests: number;
};

/**
 * The objects of one kind as the API server sent them (items of core lists have no kind).
 *
 * @public
 */
export type ObjectList = {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly items: readonly unknown[];
};

/**
 * Everything that was read of one cluster at one time.
 *
 * @public
 */
export type ClusterSnapshot = {
  readonly cluster: string;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  readonly lists: readonly ObjectList[];
  /** The CustomResourceDefinitions, raw and possibly metadata-only; absent if they were not read. */
  readonly definitions?: readonly unknown[];
  readonly loadReport: LoadReport;
};
