import { isElement } from '../operators/within';
import { Outcome, isFailure } from '../outcome';
import { CesqlNode } from '../types';
import { Context, finish } from './context';
import { evaluateNode } from './evaluateNode';

/** @internal */
export function evaluateIn(
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
