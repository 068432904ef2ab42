import { danglingEnds } from './danglingEnds';

/** A channel that is not there. @internal */
export const danglingChannel = danglingEnds('danglingChannel', [
  'channel',
  'backingChannel',
]);
