import { JsonObject } from '../json';

/** A request, independent of the HTTP server. @internal */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly authorization: string;
  readonly ifNoneMatch: string;
}

/** A response with one body. @internal */
export interface ApiResponse {
  readonly type: 'response';
  readonly code: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the API server responds. */
  readonly delayMs?: number;
}

/** A response that streams events until its timeout. @internal */
export interface StreamResponse {
  readonly type: 'stream';
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Starts to write; the returned function stops. */
  start(write: (event: JsonObject) => void, end: () => void): () => void;
}
