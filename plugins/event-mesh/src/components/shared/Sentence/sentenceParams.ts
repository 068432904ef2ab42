import {
  CloudEventIssueCode,
  CloudEventIssueParams,
  FindingCode,
  FindingParams,
  messages,
  VerdictCode,
  VerdictParams,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import { blankParams } from './blankParams';

type Value = ReactElement | string;
type Values<Of extends Value> = Readonly<Record<string, Of>>;
type Params<Name extends string, Of extends Value> = Readonly<
  Record<Name, Of | string>
>;

const blankFinding = blankParams<FindingParams<FindingCode>>(messages.finding);
const blankVerdict = blankParams<VerdictParams<VerdictCode>>(messages.verdict);
const blankProblem = blankParams<CloudEventIssueParams<CloudEventIssueCode>>(
  messages.cloudEvent,
);

/** Returns the params for the text of any finding. @internal */
export function findingParams<Of extends Value>(
  values: Values<Of>,
): Params<FindingParams<FindingCode>, Of> {
  return { ...blankFinding, ...values };
}

/** Returns the params for the text of any reason of a verdict. @internal */
export function verdictParams<Of extends Value>(
  values: Values<Of>,
): Params<VerdictParams<VerdictCode>, Of> {
  return { ...blankVerdict, ...values };
}

/** Returns the params for the text of any issue of an event. @internal */
export function issueParams<Of extends Value>(
  values: Values<Of>,
): Params<CloudEventIssueParams<CloudEventIssueCode>, Of> {
  return { ...blankProblem, ...values };
}
