import { danglingEnds } from './danglingEnds';

/** A subscriber, step, filter or branch that is not there. @internal */
export const danglingSubscriber = danglingEnds('danglingSubscriber', [
  'subscriber',
  'step',
  'branchFilter',
  'branchSubscriber',
]);
