import { JsonObject } from '../json';

/** A Status of the API server and its code. @internal */
export interface StatusBody {
  readonly code: number;
  readonly body: JsonObject;
}

interface Failure {
  code: number;
  reason?: string;
  message: string;
  details?: JsonObject;
  metadata?: JsonObject;
}

/** Returns the Status of a failure, with members in the order of the API server. @internal */
export function failure({
  code,
  reason,
  message,
  details,
  metadata,
}: Failure): StatusBody {
  const body: JsonObject = {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: metadata ?? {},
    status: 'Failure',
    message,
  };
  if (reason) body.reason = reason;
  if (details) body.details = details;
  return { code, body: { ...body, code } };
}

/** Returns a kind with its group, as in messages. @internal */
export function qualified(group: string, plural: string): string {
  return group ? `${plural}.${group}` : plural;
}
