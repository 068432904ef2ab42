/** A rule of what may be read, in the words of RBAC; `*` stands for everything. @public */
export interface TokenRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs: readonly string[];
  /** Only in these namespaces; without it, in all of them and at the cluster scope. */
  readonly namespaces?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** A bearer token and what its user may read; an empty token is for those who send none. @public */
export interface Token {
  readonly token: string;
  readonly user: string;
  readonly groups?: readonly string[];
  readonly rules: readonly TokenRule[];
}

/** What a request wants to do. @internal */
export type Attributes =
  | { type: 'path'; verb: string; path: string }
  | {
      type: 'resource';
      verb: string;
      group: string;
      plural: string;
      subresource: string;
      namespace: string;
      name: string;
    };
