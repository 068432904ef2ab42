import { unresolvedReferences } from './unresolvedReferences';

/** What an EventType refers to is not there. @internal */
export const danglingReference = unresolvedReferences(
  'danglingReference',
  ['reference'],
  'warning',
);
