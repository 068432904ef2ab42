import { CloudEventIssueCode, CloudEventIssueParams } from '../../messages';
import { CloudEventIssue } from './types';

/** A position in the text. @internal */
export type TextPosition = {
  readonly attribute?: string;
  readonly line?: number;
  readonly column?: number;
};

/**
 * Creates an issue of an event with its params.
 *
 * @internal
 */
export function issueAt<Code extends CloudEventIssueCode>(
  code: Code,
  params: Readonly<Record<CloudEventIssueParams<Code>, string>>,
  place: TextPosition & {
    readonly severity?: CloudEventIssue['severity'];
  } = {},
): CloudEventIssue {
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
