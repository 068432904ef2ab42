import { Budget, stepsFor, tooLarge } from '../budget';
import { requiredAttributes } from '../event/event';
import { Suspended, trampoline } from '../trampoline';
import { CesqlError, CesqlExpression, CesqlNode } from '../types';
import { Atom, isUndecided } from './atom';
import { binaryPossible } from './binaryPossible';
import { callPossible } from './callPossible';
import { castPossible } from './castPossible';
import { inPossible } from './inPossible';
import { Knowledge, cellIn, factOf } from './knowledge';
import { likePossible } from './likePossible';
import { logicPossible } from './logicPossible';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  single,
} from './possible';
import { Range, oneInteger, rangeOf } from './range';
import { longestOf } from './texts';
import { withMissing } from './withMissing';

/** @internal */
export type PossibleContext = {
  readonly knowledge: Knowledge;
  /** As Kafka's broker does it: an error does not end the evaluation, its value is used. */
  readonly goesOn: boolean;
  /** Where the parts go of which the knowledge does not say the truth. */
  readonly atoms: Atom[];
  readonly budget: Budget;
};

/** A part of the evaluation: it yields the nodes of which it has to know what they may give. @internal */
export type Evaluating = Suspended<CesqlNode, Possible>;

/** What may come of an expression that takes too much work to look at. */
const unknown: Possible = {
  booleans: bothTruths,
  error: tooLarge,
  crash: tooLarge,
  opaque: tooLarge,
};

/**
 * What an expression may give on the events that are possible.
 *
 * @internal
 */
export function evaluatePossible(
  expression: CesqlExpression,
  options: Omit<PossibleContext, 'atoms'>,
): { readonly possible: Possible; readonly atoms: readonly Atom[] } {
  const atoms: Atom[] = [];
  const { root } = expression;
  const context = { atoms, ...options };
  const found = trampoline(root, node => evaluateNode(node, context));
  const possible = openIn(context, root, found);
  if (options.budget.isExhausted()) {
    return { possible: unknown, atoms: [] };
  }
  return {
    possible: options.goesOn ? truthAtLast(root, possible) : possible,
    atoms,
  };
}

/** Kafka's broker casts the result, and takes false for what cannot be cast. */
function truthAtLast(node: CesqlNode, possible: Possible): Possible {
  const truth = castPossible(possible, 'Boolean', { node, goesOn: true });
  return possible.missing ? either(truth, single(false)) : truth;
}

/**
 * What a node may give that stands where a truth is wanted: what was assumed of it counts, and what is open about it is
 * noted.
 *
 * @internal
 */
export function openIn(
  context: PossibleContext,
  node: CesqlNode,
  possible: Possible,
): Possible {
  if (node.type === 'logic' || node.type === 'not') {
    return possible;
  }
  const fact = factOf(context.knowledge, node);
  const known = fact ? both(possible, fact) : possible;
  if (isUndecided(known)) {
    context.atoms.push({ type: 'node', node, possible: known });
  }
  return known;
}

/** What may happen by both accounts. */
function both(x: Possible, y: Possible): Possible {
  return {
    ...x,
    booleans: x.booleans?.filter(value => y.booleans?.includes(value)),
    error: y.error && x.error,
    crash: y.crash && x.crash,
  };
}

function evaluateNode(
  node: CesqlNode,
  context: PossibleContext,
): Possible | Evaluating {
  if (!context.budget.take(1)) {
    // Nothing comes of it, so that nothing more is looked at.
    return {};
  }
  switch (node.type) {
    case 'literal':
      return single(node.value);
    case 'attribute':
      return readCell(node, node.name, context);
    case 'exists':
      return { booleans: canExist(node.name, context.knowledge) };
    case 'not':
      return notPossible(node, context);
    case 'negate':
      return negatePossible(node, context);
    case 'like':
      return likeNode(node, context);
    case 'compare':
    case 'arithmetic':
      return binaryPossible(node, context);
    case 'logic':
      return logicPossible(node, context);
    case 'in':
      return inPossible(node, context);
    default:
      return callPossible(node, context);
  }
}

function* notPossible(
  node: Extract<CesqlNode, { type: 'not' }>,
  context: PossibleContext,
): Evaluating {
  const operand = openIn(context, node.operand, yield node.operand);
  const { booleans, ...rest } = truthOf(node, operand, context);
  return { ...rest, booleans: booleans?.map(value => !value) };
}

function* negatePossible(
  node: Extract<CesqlNode, { type: 'negate' }>,
  context: PossibleContext,
): Evaluating {
  return withMissing(yield node.operand, 0, value => {
    const cast = castPossible(value, 'Integer', { node, ...context });
    return mapIntegers(cast, ({ min, max }) =>
      // The least one is its own negative.
      min === max ? oneInteger(-min | 0) : rangeOf(-max, -min),
    );
  });
}

function readCell(
  node: CesqlNode,
  name: string,
  { knowledge, goesOn, budget }: PossibleContext,
): Possible {
  const { absent, ...values } = cellIn(knowledge, name);
  budget.take(stepsFor(longestOf(values.texts)));
  const error: CesqlError = {
    kind: 'missingAttribute',
    code: 'missingAttribute',
    position: node.start,
    params: { attribute: name },
  };
  if (!absent) {
    return values;
  }
  return goesOn ? { ...values, missing: true } : { ...values, error };
}

function canExist(name: string, knowledge: Knowledge): readonly boolean[] {
  const cell = cellIn(knowledge, name);
  if (requiredAttributes.includes(name) || !cell.absent) {
    return [true];
  }
  return hasValue({ ...cell }) ? bothTruths : [false];
}

/**
 * As a Boolean; Kafka's broker takes false for what is not there.
 *
 * @internal
 */
export function truthOf(
  node: CesqlNode,
  possible: Possible,
  { goesOn }: PossibleContext,
): Possible {
  const cast = castPossible(possible, 'Boolean', { node, goesOn });
  return possible.missing ? either(cast, { booleans: bothTruths }) : cast;
}

function mapIntegers(
  possible: Possible,
  change: (range: Range) => Range,
): Possible {
  const { integers } = possible;
  return { ...possible, integers: integers && change(integers) };
}

function* likeNode(
  node: Extract<CesqlNode, { type: 'like' }>,
  context: PossibleContext,
): Evaluating {
  const { missing, ...value }: Possible = yield node.operand;
  const { texts } = castPossible(value, 'String', { node, ...context });
  const result = {
    ...failuresOf(value),
    booleans: texts && likePossible(texts, node.pattern, context),
  };
  return missing ? either(result, { booleans: bothTruths }) : result;
}
