import { Budget, createBudget, stepsFor, tooLarge } from './budget';
import { cast, zeroOf } from './cast';
import { CesqlValue, CloudEvent } from '../cloudevents';
import { findFunction, resultType } from './functions/builtins';
import { like } from './like';
import {
  arithmetic,
  compare,
  exists,
  isElement,
  negate,
  not,
} from './operators';
import { Outcome, Result, failAt, isFailure, isFault } from './outcome';
import { Suspended, trampoline } from './trampoline';
import { CesqlDialect, CesqlError, CesqlExpression, CesqlNode } from './types';
import { fromBytes, toBytes } from '../model';

/**
 * Result of an expression on an event. The first error ends the evaluation, as in Knative (fail-fast mode).
 *
 * @public
 */
export type CesqlEvaluation = {
  /** Accompanies an error with the value that the specification requires. */
  readonly value: CesqlValue;
  readonly error?: CesqlError;
  /** Set if Knative's code panics; the event is not delivered. */
  readonly crash?: CesqlError;
  /** Set if only the cluster knows the result, or if it takes too much work to find out. */
  readonly unknown?: CesqlError;
};

/**
 * Evaluates an expression on one event.
 *
 * @public
 */
export function evaluateCesql(
  expression: CesqlExpression,
  event: CloudEvent,
): CesqlEvaluation {
  return evaluateWithin(createBudget(), expression, event);
}

/** Evaluates an expression on one event within a budget. */
export function evaluateWithin(
  budget: Budget,
  expression: CesqlExpression,
  event: CloudEvent,
): CesqlEvaluation {
  const { root, dialect } = expression;
  const read = createAttributeReader(event, dialect, budget);
  const context = { event, dialect, budget, read };
  const outcome = trampoline<CesqlNode, Outcome>(root, node =>
    evaluateNode(node, context),
  );
  const zero = zeroOf(resultType(root));
  if (budget.isExhausted()) {
    return { value: zero, unknown: tooLarge };
  }
  if (!isFailure(outcome)) {
    return { value: decodeValue(outcome, dialect) };
  }
  const { failure, error, node, value } = outcome;
  return {
    value: decodeValue(node === root ? value : zero, dialect),
    [failure]: error,
  };
}

/** Creates a function that reads attributes and encodes each of them only once. */
function createAttributeReader(
  event: CloudEvent,
  dialect: CesqlDialect,
  budget: Budget,
) {
  const bytes = new Map<string, string>();
  return (name: string): CesqlValue | undefined => {
    const value = event.get(name);
    if (typeof value !== 'string') {
      return value;
    }
    const known =
      dialect === 'spec' ? value : bytes.get(name) ?? toBytes(value);
    bytes.set(name, known);
    budget.take(stepsFor(known.length));
    return known;
  };
}

function decodeValue(value: CesqlValue, dialect: CesqlDialect): CesqlValue {
  return typeof value === 'string' && dialect === 'knative'
    ? fromBytes(value)
    : value;
}

/** Context of an evaluation. */
type Context = {
  readonly event: CloudEvent;
  readonly dialect: CesqlDialect;
  readonly budget: Budget;
  /** Reads an attribute; in Knative's dialect a String is bytes. */
  readonly read: (name: string) => CesqlValue | undefined;
};

/** Suspended part of the evaluation: yields the nodes whose outcomes it needs. */
type Evaluating = Suspended<CesqlNode, Outcome>;

/** Returns the result of an operator as the outcome of its node. */
function finish(node: CesqlNode, result: Result): Outcome {
  return isFault(result) ? failAt(node, result) : result;
}

/** Evaluates a node; the first failure becomes the outcome of all its ancestors. */
function evaluateNode(node: CesqlNode, context: Context): Outcome | Evaluating {
  if (!context.budget.take(1)) {
    // The result is unknown in any case: the budget is exhausted.
    return false;
  }
  switch (node.type) {
    case 'literal':
      return node.value;
    case 'attribute':
      return readAttribute(node, context.read(node.name));
    case 'exists':
      return exists(context.event, node.name);
    case 'not':
    case 'negate':
    case 'like':
      return evaluateUnary(node, context);
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

function* evaluateBinary(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  { dialect }: Context,
): Evaluating {
  const left = yield node.left;
  if (isFailure(left)) {
    return left;
  }
  const right = yield node.right;
  if (isFailure(right)) {
    return right;
  }
  return finish(
    node,
    node.type === 'compare'
      ? compare(node.operator, [left, right], dialect)
      : arithmetic(node.operator, [left, right], dialect),
  );
}

function* evaluateUnary(
  node: Extract<CesqlNode, { type: 'not' | 'negate' | 'like' }>,
  context: Context,
): Evaluating {
  const value = yield node.operand;
  return isFailure(value) ? value : finish(node, unary(node, value, context));
}

function unary(
  node: Extract<CesqlNode, { type: 'not' | 'negate' | 'like' }>,
  value: CesqlValue,
  context: Context,
): Result {
  switch (node.type) {
    case 'not':
      return not(value, context.dialect);
    case 'negate':
      return negate(value, context.dialect);
    default:
      return like(String(value), node.pattern, context);
  }
}

function readAttribute(
  node: Extract<CesqlNode, { type: 'attribute' }>,
  value: CesqlValue | undefined,
): Outcome {
  return (
    value ??
    failAt(node, {
      fault: 'error',
      kind: 'missingAttribute',
      code: 'missingAttribute',
      params: { attribute: node.name },
      value: false,
    })
  );
}

/** Evaluates a chain from the right: `AND` and `OR` short-circuit, a true operand of `XOR` inverts the rest. */
function* evaluateLogic(
  node: Extract<CesqlNode, { type: 'logic' }>,
  context: Context,
): Evaluating {
  let isInverted = false;
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
      return truth !== isInverted;
    }
    isInverted = isInverted !== (operator === 'XOR' && Boolean(truth));
  }
  return isInverted;
}

function* evaluateIn(
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

function* evaluateCall(
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
