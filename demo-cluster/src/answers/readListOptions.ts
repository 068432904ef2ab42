import { ContinuePoint, readContinueToken } from '../paging';
import { badRequest, invalidOptions, Refusal } from '../statusBodies';
import { readInteger, readResourceVersion } from './readNumber';

/** Which part of a list, and of which time, a client asks for. @internal */
export interface ListOptions {
  /** 0 is no limit. */
  readonly limit: number;
  readonly point?: ContinuePoint;
  readonly resourceVersion?: number;
  /** Whether it must be of exactly that time. */
  readonly exact: boolean;
}

const MATCH = 'resourceVersionMatch';

/** Reads and checks the parameters of a list; throws a Refusal. @internal */
export function readListOptions(query: URLSearchParams): ListOptions {
  const limit = Math.max(0, readInteger(query, 'limit'));
  const resourceVersion = readResourceVersion(query);
  const match = query.get(MATCH) ?? '';
  if (match && resourceVersion === undefined) {
    refuse(
      'FieldValueForbidden',
      'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
    );
  }
  if (!['', 'Exact', 'NotOlderThan'].includes(match)) {
    refuse(
      'FieldValueNotSupported',
      `Unsupported value: "${match}": supported values: "Exact", "NotOlderThan", ""`,
    );
  }
  const token = query.get('continue');
  if (token && resourceVersion) {
    throw new Refusal(
      badRequest(
        'specifying resource version is not allowed when using continue',
      ),
    );
  }
  return {
    // A list that may be of any time comes whole from the server's cache.
    limit: resourceVersion === 0 && match !== 'Exact' ? 0 : limit,
    point: token ? readPoint(token) : undefined,
    resourceVersion,
    exact: match === 'Exact',
  };
}

function readPoint(token: string): ContinuePoint {
  const point = readContinueToken(token);
  if (point) return point;
  throw new Refusal(
    badRequest('invalid continue token: continue key is not valid'),
  );
}

function refuse(reason: string, message: string): never {
  throw new Refusal(invalidOptions(MATCH, reason, message));
}
