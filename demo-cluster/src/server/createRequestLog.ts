import { ApiRequest } from '../requests';

/** One request that was made. @public */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly user: string;
  /** 0 while unanswered and when the connection broke first. */
  status: number;
}

/** The last requests. @internal */
export interface RequestLog {
  /** Notes a request; the returned function notes its end. */
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
