import { Budget, CloudEvent } from '../cesql';
import { Matched, MatchContext } from './reason';
import { Results } from './results';
import { VerdictStatement } from './statement';

/**
 * What a filter says of one event, with why.
 *
 * @internal
 */
export type Evaluated = {
  readonly results: Results;
  readonly cause: VerdictStatement;
};

/**
 * A filter made ready: read and checked once, asked many times.
 *
 * @internal
 */
export type FilterNode = {
  /** Knative's code makes nothing of it: as part of a list it is not there. */
  readonly isSkipped: boolean;
  /** What is wrong with expressions in it, at any depth, that do not parse. */
  readonly unparsable: readonly VerdictStatement[];
  readonly evaluate: (event: CloudEvent, budget: Budget) => Evaluated;
  readonly match: (context: MatchContext) => Matched;
};
