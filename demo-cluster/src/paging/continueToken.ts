import { isObject, stringAt } from '../json';

/** The position and the moment at which a paged list continues. @internal */
export interface ContinuePoint {
  /** -1 continues with the current state. */
  readonly resourceVersion: number;
  /** The last key of the previous page. */
  readonly after: string;
}

const VERSION = 'meta.k8s.io/v1';

/** Writes a continue token in the server's own form, which is opaque to clients. @internal */
export function writeContinueToken({
  resourceVersion,
  after,
}: ContinuePoint): string {
  const token = { v: VERSION, rv: resourceVersion, start: `${after}\u0000` };
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** Reads a continue token; returns undefined for a malformed one. @internal */
export function readContinueToken(token: string): ContinuePoint | undefined {
  if (!/^[\w-]+$/.test(token)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.v !== VERSION || typeof value.rv !== 'number') {
    return undefined;
  }
  const start = stringAt(value, 'start');
  if (!start) return undefined;
  return { resourceVersion: value.rv, after: start.split('\u0000')[0] };
}
