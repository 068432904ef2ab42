import { JsonObject } from '../json';
import { failure, qualified, StatusBody } from './failure';

/** 401: an unknown user. @internal */
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
