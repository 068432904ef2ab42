/** A read permission in the terms of RBAC; `*` matches everything. @public */
export interface TokenRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly verbs: readonly string[];
  /** Limits the rule to these namespaces; by default all of them and the cluster scope. */
  readonly namespaces?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** A bearer token and the permissions of its user; an empty token is for anonymous requests. @public */
export interface Token {
  readonly token: string;
  readonly user: string;
  readonly groups?: readonly string[];
  readonly rules: readonly TokenRule[];
}

/** Attributes of a request for authorization. @internal */
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
