import { danglingEnds } from './danglingEnds';

/** A dead letter sink that is not there. @internal */
export const danglingDeadLetterSink = danglingEnds('danglingDeadLetterSink', [
  'deadLetterSink',
]);
