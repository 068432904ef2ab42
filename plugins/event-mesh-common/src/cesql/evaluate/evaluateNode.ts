import { arithmetic } from '../operators/arithmetic';
import { compare } from '../operators/compare';
import { exists } from '../operators/exists';
import { like } from '../operators/like';
import { negate } from '../operators/negate';
import { not } from '../operators/not';
import { Outcome, Result, failAt, isFailure } from '../outcome';
import { CesqlNode, CesqlValue } from '../types';
import { Context, Evaluating, finish } from './context';
import { evaluateCall } from './evaluateCall';
import { evaluateIn } from './evaluateIn';
import { evaluateLogic } from './evaluateLogic';

/**
 * The value of a node on an event; the first failure goes up as it is.
 *
 * @internal
 */
export function evaluateNode(
  node: CesqlNode,
  context: Context,
): Outcome | Evaluating {
  if (!context.budget.take(1)) {
    // Nothing comes of it, so that nothing more is looked at.
    return false;
  }
  switch (node.type) {
    case 'literal':
      return node.value;
    case 'attribute':
      return readAttribute(node, context.read(node.name));
    case 'exists':
      return exists(context.event, node.name);
    case 'not':
    case 'negate':
    case 'like':
      return evaluateUnary(node, context);
    case 'compare':
    case 'arithmetic':
      return evaluateBinary(node, context);
    case 'logic':
      return evaluateLogic(node, context);
    case 'in':
      return evaluateIn(node, context);
    default:
      return evaluateCall(node, context);
  }
}

function* evaluateBinary(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  { dialect }: Context,
): Evaluating {
  const left = yield node.left;
  if (isFailure(left)) {
    return left;
  }
  const right = yield node.right;
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

function* evaluateUnary(
  node: Extract<CesqlNode, { type: 'not' | 'negate' | 'like' }>,
  context: Context,
): Evaluating {
  const value = yield node.operand;
  return isFailure(value) ? value : finish(node, unary(node, value, context));
}

function unary(
  node: Extract<CesqlNode, { type: 'not' | 'negate' | 'like' }>,
  value: CesqlValue,
  context: Context,
): Result {
  switch (node.type) {
    case 'not':
      return not(value, context.dialect);
    case 'negate':
      return negate(value, context.dialect);
    default:
      return like(String(value), node.pattern, context);
  }
}

function readAttribute(
  node: Extract<CesqlNode, { type: 'attribute' }>,
  value: CesqlValue | undefined,
): Outcome {
  return (
    value ??
    failAt(node, {
      fault: 'error',
      kind: 'missingAttribute',
      code: 'missingAttribute',
      params: { attribute: node.name },
      value: false,
    })
  );
}
