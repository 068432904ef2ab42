import { CloudEvent } from '../event/event';
import { Outcome, Result, failAt, isFault } from '../outcome';
import { CesqlDialect, CesqlNode } from '../types';

/** @internal */
export type Context = {
  readonly event: CloudEvent;
  readonly dialect: CesqlDialect;
};

/** What an operator gave, with the node that it stands for where it failed. @internal */
export function finish(node: CesqlNode, result: Result): Outcome {
  return isFault(result) ? failAt(node, result) : result;
}
