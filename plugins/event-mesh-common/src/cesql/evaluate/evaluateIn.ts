import { isElement } from '../operators/within';
import { isFailure } from '../outcome';
import { CesqlNode } from '../types';
import { Context, Evaluating, finish } from './context';

/** @internal */
export function* evaluateIn(
  node: Extract<CesqlNode, { type: 'in' }>,
  context: Context,
): Evaluating {
  const value = yield node.operand;
  if (isFailure(value)) {
    return value;
  }
  for (const child of node.set) {
    const element = yield child;
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
