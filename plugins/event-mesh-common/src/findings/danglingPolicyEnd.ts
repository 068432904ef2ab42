import { unresolvedReferences } from './unresolvedReferences';

/** Whom an EventPolicy speaks of is not there. @internal */
export const danglingPolicyEnd = unresolvedReferences(
  'danglingPolicyEnd',
  ['policyTo', 'policyFrom'],
  'warning',
);
