/** A real API server, and who may do everything there. @internal */
export interface ApiServer {
  readonly url: string;
  /** The certificate of its authority in PEM, where there is one of its own. */
  readonly ca?: string;
  /** Its certificate is not to be looked at. */
  readonly insecure?: boolean;
  /** A bearer token, or a client certificate with its key. */
  readonly admin: {
    readonly token?: string;
    readonly cert?: string;
    readonly key?: string;
  };
  /** Whether it forgets old resourceVersions within a minute; else only when it likes. */
  readonly forgetsSoon: boolean;
  stop(): Promise<void>;
}

/** One that these tests started, with its storage within reach. @internal */
export interface OwnApiServer extends ApiServer {
  readonly etcdUrl: string;
}
