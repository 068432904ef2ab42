import { JsonObject } from '../json';

/** A Status answer of the API server. @internal */
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

/** A Status of any failure, its members in the order the API server writes them. @internal */
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

/** A kind with its group, as messages name it. @internal */
export function qualified(group: string, plural: string): string {
  return group ? `${plural}.${group}` : plural;
}
