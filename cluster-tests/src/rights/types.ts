/** A rule of a ClusterRole. @internal */
export interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** Somebody with rights, the same ones in both clusters. @internal */
export interface User {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Only in this namespace; else in all, and at the cluster scope. */
  readonly namespace?: string;
}
