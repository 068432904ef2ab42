import { stepsFor } from '../budget';
import { cast } from '../cast';
import { findFunction } from '../functions/findFunction';
import { failAt, isFailure, isFault } from '../outcome';
import { zeroOf } from '../resultType';
import { CesqlNode, CesqlValue } from '../types';
import { Context, Evaluating, finish } from './context';

/** @internal */
export function* evaluateCall(
  node: Extract<CesqlNode, { type: 'call' }>,
  context: Context,
): Evaluating {
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
    const value = yield arg;
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
  const result = called.run(values, context);
  context.budget.take(typeof result === 'string' ? stepsFor(result.length) : 0);
  return finish(node, result);
}
