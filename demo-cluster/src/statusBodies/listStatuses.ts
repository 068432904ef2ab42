import { JsonObject } from '../json';
import { failure, StatusBody } from './failure';

/** 410: a list with a continue token from before the history of the cluster. @internal */
export function expiredContinue(inconsistentToken: string): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message:
      'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or go on with the token in this response, inconsistently.',
    metadata: { continue: inconsistentToken },
  });
}

/** 410: a list at an exact resourceVersion from before the history of the cluster. @internal */
export function expiredVersion(): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message: 'The resourceVersion for the provided list is too old.',
  });
}

/** 410: a watch from before the history of the cluster. @internal */
export function tooOld(asked: number, oldest: number): StatusBody {
  return failure({
    code: 410,
    reason: 'Expired',
    message: `too old resource version: ${asked} (${oldest})`,
  });
}

/** 504: a list at a resourceVersion that the cluster has not reached. @internal */
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

/** 422: incompatible parameters of a list. @internal */
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
