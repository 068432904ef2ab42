/** A real API server and its admin's credentials. @internal */
export interface ApiServer {
  readonly url: string;
  /** The certificate of its own authority in PEM, if it has one. */
  readonly ca?: string;
  /** True to skip the verification of its certificate. */
  readonly insecure?: boolean;
  /** A bearer token, or a client certificate with its key. */
  readonly admin: {
    readonly token?: string;
    readonly cert?: string;
    readonly key?: string;
  };
  /** True if resourceVersions expire within a minute; otherwise the time is unknown. */
  readonly forgetsSoon: boolean;
  stop(): Promise<void>;
}

/** A server that these tests started, with access to its etcd. @internal */
export interface OwnApiServer extends ApiServer {
  readonly etcdUrl: string;
}
