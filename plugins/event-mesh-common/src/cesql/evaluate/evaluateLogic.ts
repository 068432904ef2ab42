import { cast } from '../cast';
import { failAt, isFailure, isFault } from '../outcome';
import { CesqlNode } from '../types';
import { Context, Evaluating } from './context';

/**
 * `AND` and `OR` look at what is right of them only where they must; `XOR` turns what comes after it.
 *
 * @internal
 */
export function* evaluateLogic(
  node: Extract<CesqlNode, { type: 'logic' }>,
  context: Context,
): Evaluating {
  let isTurned = false;
  for (const [index, term] of node.terms.entries()) {
    const value = yield term;
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
