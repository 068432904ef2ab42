import { cast } from './cast';
import { CloudEvent } from './event/event';
import { findFunction } from './functions/findFunction';
import { arithmetic } from './operators/arithmetic';
import { compare } from './operators/compare';
import { exists } from './operators/exists';
import { like } from './operators/like';
import { negate } from './operators/negate';
import { not } from './operators/not';
import { isElement } from './operators/within';
import { Outcome, Result, failAt, isFailure, isFault } from './outcome';
import { resultType, zeroOf } from './resultType';
import { fromBytes, toBytes } from './text';
import { CesqlError, CesqlExpression, CesqlNode, CesqlValue } from './types';

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

type Context = {
  readonly event: CloudEvent;
  readonly dialect: CesqlExpression['dialect'];
};

function readable(value: CesqlValue, dialect: Context['dialect']): CesqlValue {
  return typeof value === 'string' && dialect === 'knative'
    ? fromBytes(value)
    : value;
}

function evaluateNode(node: CesqlNode, context: Context): Outcome {
  const { dialect } = context;
  switch (node.type) {
    case 'literal':
      return node.value;
    case 'attribute':
      return readAttribute(node, node.name, context);
    case 'exists':
      return exists(context.event, node.name);
    case 'not':
    case 'negate':
    case 'like': {
      const value = evaluateNode(node.operand, context);
      return isFailure(value)
        ? value
        : finish(node, unary(node, value, dialect));
    }
    case 'compare':
    case 'arithmetic': {
      const left = evaluateNode(node.left, context);
      if (isFailure(left)) {
        return left;
      }
      const right = evaluateNode(node.right, context);
      if (isFailure(right)) {
        return right;
      }
      return finish(
        node,
        node.type === 'compare'
          ? compare(node.operator, [left, right], dialect)
          : arithmetic(node.operator, [left, right], dialect),
      );
    }
    case 'logic':
      return evaluateLogic(node, context);
    case 'in':
      return evaluateIn(node, context);
    default:
      return evaluateCall(node, context);
  }
}

function finish(node: CesqlNode, result: Result): Outcome {
  return isFault(result) ? failAt(node, result) : result;
}

function unary(
  node: Extract<CesqlNode, { operand: CesqlNode }>,
  value: CesqlValue,
  dialect: Context['dialect'],
): Result {
  switch (node.type) {
    case 'not':
      return not(value, dialect);
    case 'negate':
      return negate(value, dialect);
    default:
      return like(
        String(value),
        node.type === 'like' ? node.pattern : '',
        dialect,
      );
  }
}

function readAttribute(
  node: CesqlNode,
  name: string,
  { event, dialect }: Context,
): Outcome {
  const value = event.get(name);
  if (value === undefined) {
    return failAt(node, {
      fault: 'error',
      kind: 'missingAttribute',
      code: 'missingAttribute',
      params: { attribute: name },
      value: false,
    });
  }
  return typeof value === 'string' && dialect === 'knative'
    ? toBytes(value)
    : value;
}

/** `AND` and `OR` look at what is right of them only where they must; `XOR` turns what comes after it. */
function evaluateLogic(
  node: Extract<CesqlNode, { type: 'logic' }>,
  context: Context,
): Outcome {
  let isTurned = false;
  for (const [index, term] of node.terms.entries()) {
    const value = evaluateNode(term, context);
    if (isFailure(value)) {
      return value;
    }
    const truth = cast(value, 'Boolean', context.dialect);
    if (isFault(truth)) {
      return failAt(node, truth);
    }
    const operator = node.operators[index];
    const isLast =
      operator === undefined ||
      (operator === 'AND' && !truth) ||
      (operator === 'OR' && truth);
    if (isLast) {
      return truth !== isTurned;
    }
    isTurned = isTurned !== (operator === 'XOR' && Boolean(truth));
  }
  return isTurned;
}

function evaluateIn(
  node: Extract<CesqlNode, { type: 'in' }>,
  context: Context,
): Outcome {
  const value = evaluateNode(node.operand, context);
  if (isFailure(value)) {
    return value;
  }
  for (const child of node.set) {
    const element = evaluateNode(child, context);
    if (isFailure(element)) {
      return element;
    }
    const found = finish(node, isElement(value, element, context.dialect));
    if (found !== false) {
      return found;
    }
  }
  return false;
}

function evaluateCall(
  node: Extract<CesqlNode, { type: 'call' }>,
  context: Context,
): Outcome {
  const called = findFunction(node.name, node.args.length);
  if (!called) {
    return failAt(node, {
      fault: 'error',
      kind: 'missingFunction',
      code: 'missingFunction',
      params: { function: node.name },
      value: false,
    });
  }
  const values: CesqlValue[] = [];
  for (const [index, arg] of node.args.entries()) {
    const value = evaluateNode(arg, context);
    if (isFailure(value)) {
      return value;
    }
    const type = called.parameters[index] ?? called.rest ?? 'Any';
    const ready = type === 'Any' ? value : cast(value, type, context.dialect);
    if (isFault(ready)) {
      return failAt(node, { ...ready, value: zeroOf(called.returns) });
    }
    values.push(ready);
  }
  return finish(node, called.run(values, context.dialect));
}
