import { CesqlNode } from '../types';
import {
  Evaluating,
  PossibleContext,
  openIn,
  truthOf,
} from './evaluatePossible';
import { Possible, bothTruths, either, failuresOf } from './possible';

/**
 * What a chain of `AND`, `OR` and `XOR` may give, term by term: whether an `XOR` so far turns what comes, and what may
 * already be the end.
 *
 * @internal
 */
export function* logicPossible(
  node: Extract<CesqlNode, { type: 'logic' }>,
  context: PossibleContext,
): Evaluating {
  let turned: readonly boolean[] = [false];
  let found: Possible = {};
  for (const [index, term] of node.terms.entries()) {
    const truth = truthOf(node, openIn(context, term, yield term), context);
    const operator = node.operators[index];
    const truths = truth.booleans ?? [];
    const ends = truths.filter(
      value =>
        operator === undefined ||
        (operator === 'AND' && !value) ||
        (operator === 'OR' && value),
    );
    found = either(either(found, failuresOf(truth)), {
      booleans: mixed(ends, turned),
    });
    const goingOn = truths.filter(value => !ends.includes(value));
    if (goingOn.length === 0) {
      return found;
    }
    turned = operator === 'XOR' ? mixed(goingOn, turned) : turned;
  }
  return found;
}

/** One of the first, turned by one of the second. */
function mixed(
  values: readonly boolean[],
  turned: readonly boolean[],
): readonly boolean[] {
  return bothTruths.filter(truth =>
    values.some(value => turned.includes(truth !== value)),
  );
}
