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

/** 401: nobody the server knows. @internal */
export function unauthorized(): StatusBody {
  return failure({
    code: 401,
    reason: 'Unauthorized',
    message: 'Unauthorized',
  });
}

/** 404: the kind exists, the object does not. @internal */
export function notFound(
  group: string,
  plural: string,
  name: string,
): StatusBody {
  const details: JsonObject = { name };
  if (group) details.group = group;
  return failure({
    code: 404,
    reason: 'NotFound',
    message: `${qualified(group, plural)} "${name}" not found`,
    details: { ...details, kind: plural },
  });
}

/** 405: this server never writes. @internal */
export function methodNotAllowed(): StatusBody {
  return failure({
    code: 405,
    reason: 'MethodNotAllowed',
    message: 'the server does not allow this method on the requested resource',
    details: {},
  });
}

/** 400: a parameter that cannot be read. @internal */
export function badRequest(message: string): StatusBody {
  return failure({ code: 400, reason: 'BadRequest', message });
}

/** 406: no media type of the Accept header can be served. @internal */
export function notAcceptable(): StatusBody {
  return failure({
    code: 406,
    reason: 'NotAcceptable',
    message: 'only the following media types are accepted: application/json',
  });
}

/** 404 of a built-in group that has no such kind; other groups say it in plain text. @internal */
export function noResource(): StatusBody {
  return failure({
    code: 404,
    reason: 'NotFound',
    message: 'the server could not find the requested resource',
    details: {},
  });
}

/** 422: parameters of a list that do not go together. @internal */
export function invalidOptions(
  field: string,
  reason: string,
  message: string,
): StatusBody {
  return failure({
    code: 422,
    reason: 'Invalid',
    message: `ListOptions.meta.k8s.io "" is invalid: ${field}: ${message}`,
    details: {
      group: 'meta.k8s.io',
      kind: 'ListOptions',
      causes: [{ reason, message, field }],
    },
  });
}

/** 410 of a list whose continue token is older than the cluster remembers. @internal */
export function expiredContinue(inconsistentToken: string): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message:
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or go on with the token in this response, inconsistently.',
    metadata: { continue: inconsistentToken },
  });
}

/** 410 of a list that must be exactly of a time the server has forgotten. @internal */
export function forgotten(): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message: 'The resourceVersion for the provided list is too old.',
  });
}

/** 410 of a watch from before the server's memory. @internal */
export function tooOld(asked: number, oldest: number): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message: `too old resource version: ${asked} (${oldest})`,
  });
}

/** 504 of a list that asks for a resourceVersion the cluster has not reached. @internal */
export function tooLarge(
  asked: number,
  current: number,
  details: JsonObject = {},
): StatusBody {
  return failure({
    code: 504,
    reason: 'Timeout',
    message: `Timeout: Too large resource version: ${asked}, current: ${current}`,
    details: {
      causes: [
        {
          reason: 'ResourceVersionTooLarge',
          message: 'Too large resource version',
        },
      ],
      ...details,
    },
  });
}

/** A kind with its group, as messages name it. @internal */
export function qualified(group: string, plural: string): string {
  return group ? `${plural}.${group}` : plural;
}
