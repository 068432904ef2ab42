import { Budget } from '../cesql';
import { CloudEvent } from '../cloudevents';
import { MatchContext, Matched } from './reason';
import { Results } from './results';
import { VerdictStatement } from './statement';

/** Possible results of a filter on one event, with the cause. */
export type Evaluated = {
  readonly results: Results;
  readonly cause: VerdictStatement;
};

/** Compiled filter: parsed and validated once, evaluated many times. */
export type FilterNode = {
  /** Whether Knative's code skips it, which excludes it from a list. */
  readonly isSkipped: boolean;
  /** Parse errors of expressions in it, at any depth. */
  readonly unparsable: readonly VerdictStatement[];
  /** Evaluates it on an event. */
  readonly evaluate: (event: CloudEvent, budget: Budget) => Evaluated;
  /** Evaluates it on the knowledge about an event. */
  readonly match: (context: MatchContext) => Matched;
};
