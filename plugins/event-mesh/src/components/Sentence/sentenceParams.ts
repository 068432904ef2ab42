import {
  CloudEventProblemCode,
  CloudEventProblemParams,
  FindingCode,
  FindingParams,
  messages,
  VerdictCode,
  VerdictParams,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import { blankParams } from './blankParams';

type Values = Readonly<Record<string, ReactElement | string>>;
type Params<Name extends string> = Readonly<
  Record<Name, ReactElement | string>
>;

const blankFinding = blankParams<FindingParams<FindingCode>>(messages.finding);
const blankVerdict = blankParams<VerdictParams<VerdictCode>>(messages.verdict);
const blankProblem = blankParams<
  CloudEventProblemParams<CloudEventProblemCode>
>(messages.cloudEvent);

/** Params for the texts of any finding. @internal */
export function findingParams(
  values: Values,
): Params<FindingParams<FindingCode>> {
  return { ...blankFinding, ...values };
}

/** Params for anything that can be said of a verdict. @internal */
export function verdictParams(
  values: Values,
): Params<VerdictParams<VerdictCode>> {
  return { ...blankVerdict, ...values };
}

/** Params for anything that can be wrong with an event. @internal */
export function problemParams(
  values: Values,
): Params<CloudEventProblemParams<CloudEventProblemCode>> {
  return { ...blankProblem, ...values };
}
