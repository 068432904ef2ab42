import { JsonObject } from '../json';

/** A request as the rooms of this workspace see it. @internal */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly authorization: string;
  readonly ifNoneMatch: string;
}

/** An answer of one piece. @internal */
export interface Reply {
  readonly type: 'reply';
  readonly code: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the API server takes before it says so. */
  readonly delayMs?: number;
}

/** An answer that goes on until its time is over. @internal */
export interface StreamReply {
  readonly type: 'stream';
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Starts to write; the returned function stops it. */
  start(write: (event: JsonObject) => void, end: () => void): () => void;
}
