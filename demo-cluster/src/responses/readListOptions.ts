import { ContinuePoint, readContinueToken } from '../paging';
import { badRequest, invalidOptions, StatusError } from '../statusBodies';
import { readInteger, readResourceVersion } from './readNumber';

/** The page and the resourceVersion that a client requests. @internal */
export interface ListOptions {
  /** 0 means no limit. */
  readonly limit: number;
  readonly point?: ContinuePoint;
  readonly resourceVersion?: number;
  /** True if the list must be at exactly that resourceVersion. */
  readonly exact: boolean;
}

const MATCH = 'resourceVersionMatch';

/** Reads and checks the parameters of a list; throws a StatusError. @internal */
export function readListOptions(query: URLSearchParams): ListOptions {
  const limit = Math.max(0, readInteger(query, 'limit'));
  const resourceVersion = readResourceVersion(query);
  const match = query.get(MATCH) ?? '';
  if (match && resourceVersion === undefined) {
    reject(
      'FieldValueForbidden',
      'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
    );
  }
  if (!['', 'Exact', 'NotOlderThan'].includes(match)) {
    reject(
      'FieldValueNotSupported',
      `Unsupported value: "${match}": supported values: "Exact", "NotOlderThan", ""`,
    );
  }
  const token = query.get('continue');
  if (token && resourceVersion) {
    throw new StatusError(
      badRequest(
        'specifying resource version is not allowed when using continue',
      ),
    );
  }
  return {
    // A list at any resourceVersion comes complete from the server's cache.
    limit: resourceVersion === 0 && match !== 'Exact' ? 0 : limit,
    point: token ? readPoint(token) : undefined,
    resourceVersion,
    exact: match === 'Exact',
  };
}

function readPoint(token: string): ContinuePoint {
  const point = readContinueToken(token);
  if (point) return point;
  throw new StatusError(
    badRequest('invalid continue token: continue key is not valid'),
  );
}

function reject(reason: string, message: string): never {
  throw new StatusError(invalidOptions(MATCH, reason, message));
}
