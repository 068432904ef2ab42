import { CloudEvent } from '../event/event';
import { isFailure } from '../outcome';
import { resultType, zeroOf } from '../resultType';
import { fromBytes } from '../text';
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
  /** It depends on what only the cluster knows. */
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
  const { root, dialect } = expression;
  const outcome = evaluateNode(root, { event, dialect });
  if (!isFailure(outcome)) {
    return { value: readable(outcome, dialect) };
  }
  const { failure, error, node, value } = outcome;
  return {
    value: readable(node === root ? value : zeroOf(resultType(root)), dialect),
    [failure]: error,
  };
}

function readable(value: CesqlValue, dialect: CesqlDialect): CesqlValue {
  return typeof value === 'string' && dialect === 'knative'
    ? fromBytes(value)
    : value;
}
