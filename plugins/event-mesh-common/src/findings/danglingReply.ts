import { unresolvedReferences } from './unresolvedReferences';

/** A reply destination that is not there. @internal */
export const danglingReply = unresolvedReferences('danglingReply', [
  'reply',
  'branchReply',
]);
