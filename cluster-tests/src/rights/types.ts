/** A rule of a ClusterRole. @internal */
export interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** A user with the same permissions in both clusters. @internal */
export interface User {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Limits the permissions to this namespace; by default all of them and the cluster scope. */
  readonly namespace?: string;
}
