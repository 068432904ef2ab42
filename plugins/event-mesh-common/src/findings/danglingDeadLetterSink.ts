import { unresolvedReferences } from './unresolvedReferences';

/** A dead letter sink that is not there. @internal */
export const danglingDeadLetterSink = unresolvedReferences(
  'danglingDeadLetterSink',
  ['deadLetterSink'],
);
