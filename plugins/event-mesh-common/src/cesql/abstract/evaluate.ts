import { Budget, stepsFor, tooLarge } from '../budget';
import { requiredAttributes } from '../event/event';
import { findFunction } from '../functions/builtins';
import { Suspended, trampoline } from '../trampoline';
import { CesqlError, CesqlExpression, CesqlNode } from '../types';
import { castPossible } from './cast';
import { searchPossible } from './compare';
import { Knowledge, cellIn, factOf } from './environment';
import { Call, anyOf, apply, missingFunction, run } from './functions';
import { Range, oneInteger, rangeOf } from './integers';
import { combine, likePossible } from './operators';
import { Atom, isUndecided } from './split';
import { longestOf } from './strings';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  single,
  withMissing,
} from './value';

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

/**
 * What a comparison or a calculation may give.
 *
 * @internal
 */
export function* binaryPossible(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  context: PossibleContext,
): Evaluating {
  const zero = node.type === 'compare' ? false : 0;
  const first: Possible = yield node.left;
  const { missing, ...value } = first;
  const second: Possible = hasValue(value) ? yield node.right : {};
  return withMissing(first, zero, left =>
    either(
      failuresOf(left),
      withMissing(second, zero, right =>
        either(failuresOf(right), combine(node, { left, right }, context)),
      ),
    ),
  );
}

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
  const result = searchPossible(node, { wanted: value, elements }, context);
  return missing ? either(result, { booleans: bothTruths }) : result;
}

/**
 * What a function may give. Kafka's broker runs another implementation, so there only plain texts say something.
 *
 * @internal
 */
export function* callPossible(
  node: Call,
  context: PossibleContext,
): Evaluating {
  const called = findFunction(node.name, node.args.length);
  if (!called) {
    return context.goesOn
      ? { booleans: bothTruths }
      : { error: missingFunction(node) };
  }
  const args: Possible[] = [];
  let failures: Possible = {};
  for (const [index, arg] of node.args.entries()) {
    const value: Possible = yield arg;
    const type = called.parameters[index] ?? called.rest ?? 'Any';
    const ready =
      type === 'Any'
        ? value
        : castPossible(value, type, { node, goesOn: false });
    failures = either(failures, failuresOf(ready));
    const { texts, integers, booleans } = ready;
    if (context.goesOn && (value.missing || ready.error)) {
      const any = called.isOpaque
        ? run(node, called, { values: [], budget: context.budget })
        : anyOf(called);
      return either({ opaque: failures.opaque }, any);
    }
    if (!hasValue(ready)) {
      return failures;
    }
    args.push({ texts, integers, booleans });
  }
  return either(failures, apply(node, { called, args }, context));
}
