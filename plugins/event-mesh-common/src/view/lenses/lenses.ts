import { catchAll } from './catchAll';
import { dangling } from './dangling';
import { noDeadLetterSink } from './noDeadLetterSink';
import { noSubscriber } from './noSubscriber';
import { notReady } from './notReady';
import { replyLoop } from './replyLoop';
import { Lens } from './types';
import { unconsumedType } from './unconsumedType';

/**
 * Every lens that there is, in the order in which they are offered.
 *
 * @public
 */
export const lenses: readonly Lens[] = [
  notReady,
  dangling,
  noDeadLetterSink,
  unconsumedType,
  catchAll,
  replyLoop,
  noSubscriber,
];
