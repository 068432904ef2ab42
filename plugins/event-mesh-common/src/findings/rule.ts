import { FindingCode } from '../messages';
import { FindingContext } from './findingContext';
import { Finding } from './types';

/**
 * What finds one kind of thing that is wrong.
 *
 * @internal
 */
export type FindingRule = {
  /** All that it may find. */
  readonly codes: readonly FindingCode[];
  /** Gives nothing where one step of work is at its end. */
  readonly find: (context: FindingContext) => Iterable<Finding | void>;
};
