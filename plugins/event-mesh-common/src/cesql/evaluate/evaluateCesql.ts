import { Budget, createBudget, stepsFor, tooLarge } from '../budget';
import { CloudEvent } from '../event/event';
import { isFailure } from '../outcome';
import { resultType, zeroOf } from '../resultType';
import { fromBytes, toBytes } from '../text';
import { trampoline } from '../trampoline';
import {
  CesqlDialect,
  CesqlError,
  CesqlExpression,
  CesqlValue,
} from '../types';
import { evaluateNode } from './evaluateNode';

/**
 * What an expression says of an event. The first error ends the evaluation, as in Knative.
 *
 * @public
 */
export type CesqlEvaluation = {
  /** Beside an error: what the specification wants there. */
  readonly value: CesqlValue;
  readonly error?: CesqlError;
  /** In Knative's code the evaluation panics, and the event is not delivered. */
  readonly crash?: CesqlError;
  /** It depends on what only the cluster knows, or takes too much work to find out. */
  readonly unknown?: CesqlError;
};

/**
 * Evaluates an expression on one event.
 *
 * @public
 */
export function evaluateCesql(
  expression: CesqlExpression,
  event: CloudEvent,
): CesqlEvaluation {
  return evaluateWithin(createBudget(), expression, event);
}

/**
 * Evaluates an expression on one event, and takes what it costs out of a budget.
 *
 * @internal
 */
export function evaluateWithin(
  budget: Budget,
  expression: CesqlExpression,
  event: CloudEvent,
): CesqlEvaluation {
  const { root, dialect } = expression;
  const read = createRead(event, dialect, budget);
  const context = { event, dialect, budget, read };
  const outcome = trampoline(root, node => evaluateNode(node, context));
  const zero = zeroOf(resultType(root));
  if (budget.isExhausted()) {
    return { value: zero, unknown: tooLarge };
  }
  if (!isFailure(outcome)) {
    return { value: readable(outcome, dialect) };
  }
  const { failure, error, node, value } = outcome;
  return {
    value: readable(node === root ? value : zero, dialect),
    [failure]: error,
  };
}

/** Each attribute is turned into bytes once, however often an expression names it. */
function createRead(event: CloudEvent, dialect: CesqlDialect, budget: Budget) {
  const bytes = new Map<string, string>();
  return (name: string): CesqlValue | undefined => {
    const value = event.get(name);
    if (typeof value !== 'string') {
      return value;
    }
    const known =
      dialect === 'spec' ? value : bytes.get(name) ?? toBytes(value);
    bytes.set(name, known);
    budget.take(stepsFor(known.length));
    return known;
  };
}

function readable(value: CesqlValue, dialect: CesqlDialect): CesqlValue {
  return typeof value === 'string' && dialect === 'knative'
    ? fromBytes(value)
    : value;
}
