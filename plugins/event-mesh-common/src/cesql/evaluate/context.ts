import { Budget } from '../budget';
import { CloudEvent } from '../event/event';
import { Outcome, Result, failAt, isFault } from '../outcome';
import { Suspended } from '../trampoline';
import { CesqlDialect, CesqlNode, CesqlValue } from '../types';

/** @internal */
export type Context = {
  readonly event: CloudEvent;
  readonly dialect: CesqlDialect;
  readonly budget: Budget;
  /** Reads an attribute as the dialect holds it: in Knative's, a text is bytes. */
  readonly read: (name: string) => CesqlValue | undefined;
};

/** A part of the evaluation: it yields the nodes whose outcomes it needs. @internal */
export type Evaluating = Suspended<CesqlNode, Outcome>;

/** What an operator gave, with the node that it stands for where it failed. @internal */
export function finish(node: CesqlNode, result: Result): Outcome {
  return isFault(result) ? failAt(node, result) : result;
}
