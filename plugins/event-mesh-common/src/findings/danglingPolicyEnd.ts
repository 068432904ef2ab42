import { danglingEnds } from './danglingEnds';

/** Whom an EventPolicy speaks of is not there. @internal */
export const danglingPolicyEnd = danglingEnds(
  'danglingPolicyEnd',
  ['policyTo', 'policyFrom'],
  'warning',
);
