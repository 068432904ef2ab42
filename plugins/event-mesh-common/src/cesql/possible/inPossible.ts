import { CesqlNode, CesqlType } from '../types';
import { castPossible } from './castPossible';
import { canBeEqual, canDiffer } from './comparePossible';
import { Evaluating, PossibleContext } from './evaluatePossible';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  partsOf,
  single,
} from './possible';
import { isOpen } from './texts';

/**
 * What `IN` may give: element by element, for each value or type that the left side may have.
 *
 * @internal
 */
export function* inPossible(
  node: Extract<CesqlNode, { type: 'in' }>,
  context: PossibleContext,
): Evaluating {
  const { missing, ...value }: Possible = yield node.operand;
  const elements: Possible[] = [];
  for (const element of node.set) {
    elements.push(yield element);
  }
  const result = partsOf(value)
    .flatMap(({ type, part }) =>
      apart(part).map(one => search(one, type, elements)),
    )
    .reduce(either, failuresOf(value));
  return missing ? either(result, { booleans: bothTruths }) : result;

  function search(
    wanted: Possible,
    type: CesqlType,
    all: readonly Possible[],
  ): Possible {
    let found: Possible = {};
    for (const { missing: mayBeMissing, ...element } of all) {
      context.budget.take(1);
      const cast = castPossible(element, type, { node, ...context });
      found = either(found, failuresOf(cast));
      if (mayBeMissing) {
        return either(found, { booleans: bothTruths });
      }
      if (hasValue(cast) && canBeEqual(wanted, cast)) {
        found = either(found, single(true));
      }
      if (!hasValue(cast) || !canDiffer(wanted, cast)) {
        return found;
      }
    }
    return either(found, single(false));
  }
}

/** Values that can be told apart, each for itself. */
function apart(part: Possible): readonly Possible[] {
  const { texts, booleans = [] } = part;
  if (texts && !isOpen(texts)) {
    return texts.map(single);
  }
  return booleans.length > 0 ? booleans.map(single) : [part];
}
