import { ChooseKinds } from './discovered';

/**
 * One answer of the API server, as text: nothing is parsed before its status and content type are known.
 *
 * @public
 */
export type TransportResponse = {
  readonly status: number;
  /** The Content-Type header, lower case, or '' where there is none. */
  readonly contentType: string;
  /** Header names are lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/**
 * GETs one path of one cluster's Kubernetes API.
 *
 * @remarks Rejects only where there was no answer at all (network, cross-origin redirect), with an error that is named
 * `TimeoutError` where it gave up, and with a `TransportError` where it knows why there can be none. It takes no abort signal: Backstage's proxies leak the upstream connection of an aborted
 * request, so that only one that hangs is worth it.
 * @public
 */
export type Transport = (
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<TransportResponse>;

/**
 * The reader's own clock and timers, injected so that the pure rooms have none.
 *
 * @public
 */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds; calling `cancel` releases the timer. */
  sleep(milliseconds: number): { done: Promise<void>; cancel(): void };
};

/**
 * One kind that the reader is asked to list.
 *
 * @public
 */
export type KindToRead = {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** Versions to prefer, best first; the reader takes the first that the cluster serves, else any served. */
  readonly versions: readonly string[];
  /** How a kind that nobody told us of was found; absent for known kinds. */
  readonly foundBy?: FoundBy;
  /** Only objects with such labels: a selector as Kubernetes writes it in text. */
  readonly labelSelector?: string;
  /** Only in these namespaces, one list each, of those that the scope lets be read; absent: wherever the scope says. */
  readonly namespaces?: readonly string[];
};

/**
 * How it is known that a kind may be part of a mesh: by a duck type label (or what is as good) of its definition, by its group, or by nothing
 * but its name, which may mislead.
 *
 * @public
 */
export type FoundBy = 'label' | 'group' | 'name';

/**
 * What to read of one cluster.
 *
 * @public
 */
export type ReadScope = {
  /** Kinds, or what chooses them once it is known what the cluster serves and defines. */
  readonly kinds: readonly KindToRead[] | ChooseKinds;
  /** Namespaces to list one by one; empty means cluster-wide lists. */
  readonly namespaces: readonly string[];
  /**
   * Namespaces to try first where a cluster-wide list is forbidden; those that the cluster names come after them. They may
   * be more than are there.
   */
  readonly fallbackNamespaces?: readonly string[];
};

/**
 * Why something could not be read: the ten failure shapes of Backstage's proxies, told apart.
 *
 * @public
 */
export type FailureCode =
  /** 401 of Backstage itself: the session is missing or over. */
  | 'sessionExpired'
  /** 403 of Backstage's permission framework (`kubernetes.proxy`, `kubernetes.clusters.read`). */
  | 'permissionDenied'
  /** 401 Status of the cluster: the configured credential is bad. */
  | 'clusterUnauthorized'
  /** 403 Status of the cluster: RBAC. */
  | 'clusterForbidden'
  /** Backstage's Kubernetes plugin does not know the cluster. */
  | 'clusterUnknown'
  /** The cluster wants a token of the signed-in user that the request did not carry. */
  | 'clusterTokenMissing'
  /** Refused, no DNS, TLS, reset: Backstage answers 500 or 502 to 504. */
  | 'clusterUnreachable'
  /** Empty 404: the backend plugin or the proxy endpoint is not installed. */
  | 'proxyMissing'
  /** The app has no Kubernetes plugin, and the cluster no other transport. */
  | 'kubernetesPluginMissing'
  /** 429 of either side. */
  | 'rateLimited'
  /** 404 of a resource that does not exist. */
  | 'notFound'
  /** 410: the continue token or the resource version is too old. */
  | 'expired'
  /** Another Kubernetes Status. */
  | 'clusterError'
  /** 503 while Backstage's backend starts or stops. */
  | 'backendStarting'
  /** No answer within the reader's deadline. */
  | 'timeout'
  /** No response at all: network, CORS. */
  | 'network'
  /** An answer that is no JSON, or JSON that is cut. */
  | 'notJson'
  /** JSON, but not of the shape that was asked for. */
  | 'unexpectedShape'
  /** Anything else. */
  | 'unknown';

/**
 * A classified failure. Holds nothing of the backend's raw error text, which may name hosts.
 *
 * @public
 */
export type Failure = {
  readonly code: FailureCode;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Kubernetes' own `reason` (Forbidden, Expired ...), where the answer was a Status. */
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
  /** The permission of Backstage that is missing, where it can be told. */
  readonly missingPermission?: 'kubernetes.proxy' | 'kubernetes.clusters.read';
  /** The RBAC rule that is missing, ready to be written into a ClusterRole. */
  readonly missingRule?: {
    readonly apiGroup: string;
    readonly resource: string;
    readonly verb: 'get' | 'list';
    readonly namespace?: string;
  };
};

/**
 * - `complete`: every object was read; `partial`: some pages; `forbidden`: RBAC; `absent`: the cluster has no such
 * kind; `failed`: anything else; `stale`: an older answer is shown in place of a failed one.
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
 * How reading one kind in one place went: a row of the load report.
 *
 * @public
 */
export type LoadEntry = {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** The version that was read, where any is served. */
  readonly version?: string;
  /** Absent for a cluster-wide list. */
  readonly namespace?: string;
  /** Only objects with such labels were asked for: what is not among them may be there all the same. */
  readonly labelSelector?: string;
  readonly state: LoadState;
  /** Objects read. */
  readonly count: number;
  readonly failure?: Failure;
  readonly foundBy?: FoundBy;
  /** When what is stale was read; milliseconds since the epoch. */
  readonly readAt?: number;
};

/**
 * The namespaces that were read one by one, since lists of the whole cluster are forbidden.
 *
 * @public
 */
export type NamespaceReport = {
  /** Something may be read in these. */
  readonly read: readonly string[];
  /** Nothing of what was asked for may be read in these. */
  readonly refused: readonly string[];
  /** How many more there are that were not tried. */
  readonly notTried: number;
};

/**
 * How reading one cluster went.
 *
 * @public
 */
export type LoadReport = {
  readonly cluster: string;
  /** Where set, the cluster as a whole could not be read and `entries` may be empty. */
  readonly failure?: Failure;
  readonly entries: readonly LoadEntry[];
  readonly namespaces?: NamespaceReport;
  /** Namespaces of the scope that the cluster does not have; absent where it has all, or does not let its namespaces be listed. */
  readonly missingNamespaces?: readonly string[];
  /** Whether the cluster serves any Knative Eventing group; undefined where discovery failed. */
  readonly knativeInstalled?: boolean;
  /** Requests sent, discovery included. */
  readonly requests: number;
};

/**
 * The objects of one kind, as the API server gave them (items of core lists carry no kind of their own).
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
 * All that was read of one cluster at one time.
 *
 * @public
 */
export type ClusterSnapshot = {
  readonly cluster: string;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  readonly lists: readonly ObjectList[];
  /** The CustomResourceDefinitions, raw and perhaps with their metadata only; absent where they were not read. */
  readonly definitions?: readonly unknown[];
  readonly loadReport: LoadReport;
};
