import { Budget, stepsFor, tooLarge } from '../budget';
import { requiredAttributes } from '../event/event';
import { findFunction } from '../functions/builtins';
import { Suspended, trampoline } from '../trampoline';
import { CesqlError, CesqlExpression, CesqlNode } from '../types';
import { castAbstract } from './cast';
import { isElementAbstract } from './compare';
import { Environment, attributeIn, assumptionOf } from './environment';
import { Call, anyOf, apply, missingFunction, run } from './functions';
import { Interval, exactInteger, intervalOf } from './integers';
import { applyBinary, likeAbstract } from './operators';
import { Predicate, isUndecided } from './split';
import { longestOf } from './strings';
import {
  AbstractValue,
  bothBooleans,
  join,
  failuresOf,
  hasValue,
  exactly,
  withMissing,
} from './value';

/** @internal */
export type AbstractContext = {
  readonly environment: Environment;
  /** As Kafka's broker does it: an error does not end the evaluation, its value is used. */
  readonly continuesAfterErrors: boolean;
  /** Where the parts go of which the environment does not say the truth. */
  readonly predicates: Predicate[];
  readonly budget: Budget;
};

/** A part of the evaluation: it yields the nodes of which it has to know what they may give. @internal */
export type Evaluating = Suspended<CesqlNode, AbstractValue>;

/** What may come of an expression that takes too much work to look at. */
const unknown: AbstractValue = {
  booleans: bothBooleans,
  error: tooLarge,
  crash: tooLarge,
  opaque: tooLarge,
};

/**
 * What an expression may give on the events that are possible.
 *
 * @internal
 */
export function evaluateAbstract(
  expression: CesqlExpression,
  options: Omit<AbstractContext, 'predicates'>,
): {
  readonly possible: AbstractValue;
  readonly predicates: readonly Predicate[];
} {
  const predicates: Predicate[] = [];
  const { root } = expression;
  const context = { predicates, ...options };
  const found = trampoline(root, node => evaluateNode(node, context));
  const possible = resolvePredicate(context, root, found);
  if (options.budget.isExhausted()) {
    return { possible: unknown, predicates: [] };
  }
  return {
    possible: options.continuesAfterErrors
      ? finalTruth(root, possible)
      : possible,
    predicates,
  };
}

/** Kafka's broker casts the result, and takes false for what cannot be cast. */
function finalTruth(node: CesqlNode, possible: AbstractValue): AbstractValue {
  const truth = castAbstract(possible, 'Boolean', {
    node,
    continuesAfterErrors: true,
  });
  return possible.missing ? join(truth, exactly(false)) : truth;
}

/**
 * What a node may give that stands where a truth is wanted: what was assumed of it counts, and what is open about it is
 * noted.
 *
 * @internal
 */
export function resolvePredicate(
  context: AbstractContext,
  node: CesqlNode,
  possible: AbstractValue,
): AbstractValue {
  if (node.type === 'logic' || node.type === 'not') {
    return possible;
  }
  const fact = assumptionOf(context.environment, node);
  const known = fact ? both(possible, fact) : possible;
  if (isUndecided(known)) {
    context.predicates.push({ type: 'node', node, possible: known });
  }
  return known;
}

/** What may happen by both accounts. */
function both(x: AbstractValue, y: AbstractValue): AbstractValue {
  return {
    ...x,
    booleans: x.booleans?.filter(value => y.booleans?.includes(value)),
    error: y.error && x.error,
    crash: y.crash && x.crash,
  };
}

function evaluateNode(
  node: CesqlNode,
  context: AbstractContext,
): AbstractValue | Evaluating {
  if (!context.budget.take(1)) {
    // Nothing comes of it, so that nothing more is looked at.
    return {};
  }
  switch (node.type) {
    case 'literal':
      return exactly(node.value);
    case 'attribute':
      return readAttribute(node, node.name, context);
    case 'exists':
      return { booleans: existence(node.name, context.environment) };
    case 'not':
      return evaluateNot(node, context);
    case 'negate':
      return evaluateNegate(node, context);
    case 'like':
      return evaluateLike(node, context);
    case 'compare':
    case 'arithmetic':
      return evaluateBinary(node, context);
    case 'logic':
      return evaluateLogic(node, context);
    case 'in':
      return evaluateIn(node, context);
    default:
      return evaluateCall(node, context);
  }
}

function* evaluateNot(
  node: Extract<CesqlNode, { type: 'not' }>,
  context: AbstractContext,
): Evaluating {
  const operand = resolvePredicate(context, node.operand, yield node.operand);
  const { booleans, ...rest } = truthOf(node, operand, context);
  return { ...rest, booleans: booleans?.map(value => !value) };
}

function* evaluateNegate(
  node: Extract<CesqlNode, { type: 'negate' }>,
  context: AbstractContext,
): Evaluating {
  return withMissing(yield node.operand, 0, value => {
    const cast = castAbstract(value, 'Integer', { node, ...context });
    return mapIntegers(cast, ({ min, max }) =>
      // The least one is its own negative.
      min === max ? exactInteger(-min | 0) : intervalOf(-max, -min),
    );
  });
}

function readAttribute(
  node: CesqlNode,
  name: string,
  { environment, continuesAfterErrors, budget }: AbstractContext,
): AbstractValue {
  const { absent, ...values } = attributeIn(environment, name);
  budget.take(stepsFor(longestOf(values.strings)));
  const error: CesqlError = {
    kind: 'missingAttribute',
    code: 'missingAttribute',
    position: node.start,
    params: { attribute: name },
  };
  if (!absent) {
    return values;
  }
  return continuesAfterErrors
    ? { ...values, missing: true }
    : { ...values, error };
}

function existence(name: string, environment: Environment): readonly boolean[] {
  const cell = attributeIn(environment, name);
  if (requiredAttributes.includes(name) || !cell.absent) {
    return [true];
  }
  return hasValue({ ...cell }) ? bothBooleans : [false];
}

/**
 * As a Boolean; Kafka's broker takes false for what is not there.
 *
 * @internal
 */
export function truthOf(
  node: CesqlNode,
  possible: AbstractValue,
  { continuesAfterErrors }: AbstractContext,
): AbstractValue {
  const cast = castAbstract(possible, 'Boolean', {
    node,
    continuesAfterErrors,
  });
  return possible.missing ? join(cast, { booleans: bothBooleans }) : cast;
}

function mapIntegers(
  possible: AbstractValue,
  change: (interval: Interval) => Interval,
): AbstractValue {
  const { integers } = possible;
  return { ...possible, integers: integers && change(integers) };
}

function* evaluateLike(
  node: Extract<CesqlNode, { type: 'like' }>,
  context: AbstractContext,
): Evaluating {
  const { missing, ...value }: AbstractValue = yield node.operand;
  const { strings } = castAbstract(value, 'String', { node, ...context });
  const result = {
    ...failuresOf(value),
    booleans: strings && likeAbstract(strings, node.pattern, context),
  };
  return missing ? join(result, { booleans: bothBooleans }) : result;
}

/**
 * What a comparison or a calculation may give.
 *
 * @internal
 */
export function* evaluateBinary(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  context: AbstractContext,
): Evaluating {
  const zero = node.type === 'compare' ? false : 0;
  const first: AbstractValue = yield node.left;
  const { missing, ...value } = first;
  const second: AbstractValue = hasValue(value) ? yield node.right : {};
  return withMissing(first, zero, left =>
    join(
      failuresOf(left),
      withMissing(second, zero, right =>
        join(failuresOf(right), applyBinary(node, { left, right }, context)),
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
export function* evaluateLogic(
  node: Extract<CesqlNode, { type: 'logic' }>,
  context: AbstractContext,
): Evaluating {
  let inverted: readonly boolean[] = [false];
  let found: AbstractValue = {};
  for (const [index, term] of node.terms.entries()) {
    const truth = truthOf(
      node,
      resolvePredicate(context, term, yield term),
      context,
    );
    const operator = node.operators[index];
    const truths = truth.booleans ?? [];
    const ends = truths.filter(
      value =>
        operator === undefined ||
        (operator === 'AND' && !value) ||
        (operator === 'OR' && value),
    );
    found = join(join(found, failuresOf(truth)), {
      booleans: xorOf(ends, inverted),
    });
    const goingOn = truths.filter(value => !ends.includes(value));
    if (goingOn.length === 0) {
      return found;
    }
    inverted = operator === 'XOR' ? xorOf(goingOn, inverted) : inverted;
  }
  return found;
}

/** One of the first, inverted by one of the second. */
function xorOf(
  values: readonly boolean[],
  inverted: readonly boolean[],
): readonly boolean[] {
  return bothBooleans.filter(truth =>
    values.some(value => inverted.includes(truth !== value)),
  );
}

/**
 * What `IN` may give: element by element, for each value or type that the left side may have.
 *
 * @internal
 */
export function* evaluateIn(
  node: Extract<CesqlNode, { type: 'in' }>,
  context: AbstractContext,
): Evaluating {
  const { missing, ...value }: AbstractValue = yield node.operand;
  const elements: AbstractValue[] = [];
  for (const element of node.set) {
    elements.push(yield element);
  }
  const result = isElementAbstract(node, { wanted: value, elements }, context);
  return missing ? join(result, { booleans: bothBooleans }) : result;
}

/**
 * What a function may give. Kafka's broker runs another implementation, so there only plain strings say something.
 *
 * @internal
 */
export function* evaluateCall(
  node: Call,
  context: AbstractContext,
): Evaluating {
  const called = findFunction(node.name, node.args.length);
  if (!called) {
    return context.continuesAfterErrors
      ? { booleans: bothBooleans }
      : { error: missingFunction(node) };
  }
  const args: AbstractValue[] = [];
  let failures: AbstractValue = {};
  for (const [index, arg] of node.args.entries()) {
    const value: AbstractValue = yield arg;
    const type = called.parameters[index] ?? called.rest ?? 'Any';
    const ready =
      type === 'Any'
        ? value
        : castAbstract(value, type, { node, continuesAfterErrors: false });
    failures = join(failures, failuresOf(ready));
    const { strings, integers, booleans } = ready;
    if (context.continuesAfterErrors && (value.missing || ready.error)) {
      const any = called.isOpaque
        ? run(node, called, { values: [], budget: context.budget })
        : anyOf(called);
      return join({ opaque: failures.opaque }, any);
    }
    if (!hasValue(ready)) {
      return failures;
    }
    args.push({ strings, integers, booleans });
  }
  return join(failures, apply(node, { called, args }, context));
}
