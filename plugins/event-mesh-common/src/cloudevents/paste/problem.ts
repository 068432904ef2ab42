import { CloudEventProblemCode, CloudEventProblemParams } from '../../messages';
import { CloudEventProblem } from './types';

/** Where something stands. @internal */
export type Place = {
  readonly attribute?: string;
  readonly line?: number;
  readonly column?: number;
};

/**
 * A problem of an event, with what to put into its text.
 *
 * @internal
 */
export function problem<Code extends CloudEventProblemCode>(
  code: Code,
  params: Readonly<Record<CloudEventProblemParams<Code>, string>>,
  place: Place & { readonly severity?: CloudEventProblem['severity'] } = {},
): CloudEventProblem {
  const { severity = 'error', attribute, line, column } = place;
  return {
    code,
    severity,
    params,
    ...(attribute === undefined ? {} : { attribute }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
