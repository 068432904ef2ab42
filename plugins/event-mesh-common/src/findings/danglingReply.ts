import { danglingEnds } from './danglingEnds';

/** A reply destination that is not there. @internal */
export const danglingReply = danglingEnds('danglingReply', [
  'reply',
  'branchReply',
]);
