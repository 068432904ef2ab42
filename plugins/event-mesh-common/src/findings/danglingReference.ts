import { danglingEnds } from './danglingEnds';

/** What an EventType refers to is not there. @internal */
export const danglingReference = danglingEnds(
  'danglingReference',
  ['reference'],
  'warning',
);
