import { ApiRequest } from '../requests';

/** A logged request. @public */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly user: string;
  /** 0 until the response, or where the connection broke before it. */
  status: number;
}

/** The log of recent requests. @internal */
export interface RequestLog {
  /** Adds a request; the returned function adds its status. */
  begin(
    request: ApiRequest,
    url: string,
    user: string,
  ): (status: number) => void;
  all(): readonly LoggedRequest[];
  total(): number;
  clear(): void;
}

const KEPT_REQUESTS = 2000;

/** Keeps the last requests in memory. @internal */
export function createRequestLog(now: () => number): RequestLog {
  let entries: LoggedRequest[] = [];
  let total = 0;
  return {
    begin({ method }, url, user) {
      const entry = { at: now(), method, url, user, status: 0 };
      total += 1;
      entries.push(entry);
      if (entries.length > KEPT_REQUESTS) entries.shift();
      return status => {
        entry.status = status;
      };
    },
    all: () => entries,
    total: () => total,
    clear() {
      entries = [];
      total = 0;
    },
  };
}
