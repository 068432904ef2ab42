import { catchAll } from './catchAll';
import { dangling } from './dangling';
import { noDeadLetterSink } from './noDeadLetterSink';
import { noSubscriber } from './noSubscriber';
import { notReady } from './notReady';
import { Lens } from './types';

/**
 * Every lens that there is, in the order in which they are offered.
 *
 * @public
 */
export const lenses: readonly Lens[] = [
  notReady,
  dangling,
  noDeadLetterSink,
  catchAll,
  noSubscriber,
];
