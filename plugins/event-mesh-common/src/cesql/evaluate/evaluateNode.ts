import { arithmetic } from '../operators/arithmetic';
import { compare } from '../operators/compare';
import { exists } from '../operators/exists';
import { like } from '../operators/like';
import { negate } from '../operators/negate';
import { not } from '../operators/not';
import { Outcome, Result, failAt, isFailure } from '../outcome';
import { toBytes } from '../text';
import { CesqlNode, CesqlValue } from '../types';
import { Context, finish } from './context';
import { evaluateCall } from './evaluateCall';
import { evaluateIn } from './evaluateIn';
import { evaluateLogic } from './evaluateLogic';

/**
 * The value of a node on an event; the first failure goes up as it is.
 *
 * @internal
 */
export function evaluateNode(node: CesqlNode, context: Context): Outcome {
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
