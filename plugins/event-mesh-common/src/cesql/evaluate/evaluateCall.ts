import { cast } from '../cast';
import { findFunction } from '../functions/findFunction';
import { Outcome, failAt, isFailure, isFault } from '../outcome';
import { zeroOf } from '../resultType';
import { CesqlNode, CesqlValue } from '../types';
import { Context, finish } from './context';
import { evaluateNode } from './evaluateNode';

/** @internal */
export function evaluateCall(
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
