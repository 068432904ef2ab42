import { Budget } from '../cesql';
import { CloudEvent } from '../cloudevents';
import { MatchContext, Matched } from './reason';
import { Results } from './results';
import { VerdictStatement } from './statement';

/** The possible results of a filter on one event, and the cause. */
export type Evaluated = {
  readonly results: Results;
  readonly cause: VerdictStatement;
};

/** A compiled filter: parsed and validated once, evaluated many times. */
export type FilterNode = {
  /** Knative's code skips it, so that it does not count in a list. */
  readonly isSkipped: boolean;
  /** The parse errors of expressions in it, at any depth. */
  readonly unparsable: readonly VerdictStatement[];
  /** Evaluates it on an event. */
  readonly evaluate: (event: CloudEvent, budget: Budget) => Evaluated;
  /** Evaluates it on what is known of an event. */
  readonly match: (context: MatchContext) => Matched;
};
