import { stepsFor, tooLarge } from '../budget';
import { findFunction } from '../functions/builtins';
import { Suspended, trampoline } from '../trampoline';
import { CesqlError, CesqlExpression, CesqlNode } from '../types';
import { OperatorContext, castAbstract, truthOf } from './cast';
import { isElementAbstract } from './compare';
import {
  Environment,
  assumptionOf,
  attributeIn,
  existenceIn,
} from './environment';
import { Call, anyOf, applyFunction, missingFunction, run } from './functions';
import { negateInterval } from './integers';
import { applyBinary, likeAbstract } from './operators';
import { Predicate, isUndecided } from './split';
import { longestOf } from './strings';
import {
  AbstractValue,
  bothBooleans,
  exactly,
  failuresOf,
  hasValue,
  join,
  meet,
  withMissing,
} from './value';

/** Context of an abstract evaluation. */
type AbstractContext = OperatorContext & {
  readonly environment: Environment;
  /** Receives the undecided predicates. */
  readonly predicates: Predicate[];
};

/** Suspended part of the evaluation: yields the nodes whose abstract values it needs. */
type Evaluating = Suspended<CesqlNode, AbstractValue>;

/** Value of an expression that exhausted the budget. */
const unknown: AbstractValue = {
  booleans: bothBooleans,
  error: tooLarge,
  crash: tooLarge,
  opaque: tooLarge,
};

/**
 * Evaluates an expression on all events of an environment (abstract interpretation): returns a superset of its outcomes, and the
 * predicates on which it depends.
 */
export function evaluateAbstract(
  expression: CesqlExpression,
  options: Omit<AbstractContext, 'predicates'>,
): {
  readonly value: AbstractValue;
  readonly predicates: readonly Predicate[];
} {
  const predicates: Predicate[] = [];
  const { root } = expression;
  const context = { predicates, ...options };
  const found = trampoline<CesqlNode, AbstractValue>(root, node =>
    evaluateNode(node, context),
  );
  const value = resolvePredicate(context, root, found);
  if (options.budget.isExhausted()) {
    return { value: unknown, predicates: [] };
  }
  return {
    value: options.continuesAfterErrors ? finalTruth(root, value) : value,
    predicates,
  };
}

/** Casts the result as Kafka's broker does: to false if that fails. */
function finalTruth(node: CesqlNode, value: AbstractValue): AbstractValue {
  const truth = castAbstract(value, 'Boolean', {
    node,
    continuesAfterErrors: true,
  });
  return value.missing ? join(truth, exactly(false)) : truth;
}

/** Applies assumptions to a node in Boolean position, and records it if it is undecided. */
function resolvePredicate(
  context: AbstractContext,
  node: CesqlNode,
  found: AbstractValue,
): AbstractValue {
  if (node.type === 'logic' || node.type === 'not') {
    return found;
  }
  const assumed = assumptionOf(context.environment, node);
  const value = assumed ? meet(found, assumed) : found;
  if (isUndecided(value)) {
    context.predicates.push({ type: 'node', node, value });
  }
  return value;
}

function evaluateNode(
  node: CesqlNode,
  context: AbstractContext,
): AbstractValue | Evaluating {
  if (!context.budget.take(1)) {
    // The result is unknown in any case: the budget is exhausted.
    return {};
  }
  switch (node.type) {
    case 'literal':
      return exactly(node.value);
    case 'attribute':
      return readAttribute(node, node.name, context);
    case 'exists':
      return { booleans: existenceIn(context.environment, node.name) };
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
    const { integers, ...rest } = castAbstract(value, 'Integer', {
      node,
      ...context,
    });
    return { ...rest, integers: integers && negateInterval(integers) };
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

function* evaluateBinary(
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

/** Evaluates a chain term by term. Keeps the results found so far, and whether an `XOR` inverts the rest. */
function* evaluateLogic(
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
    const others = truths.filter(value => !ends.includes(value));
    if (others.length === 0) {
      return found;
    }
    inverted = operator === 'XOR' ? xorOf(others, inverted) : inverted;
  }
  return found;
}

/** Returns the possible results of `XOR`. */
function xorOf(
  values: readonly boolean[],
  inverted: readonly boolean[],
): readonly boolean[] {
  return bothBooleans.filter(truth =>
    values.some(value => inverted.includes(truth !== value)),
  );
}

function* evaluateIn(
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

function* evaluateCall(node: Call, context: AbstractContext): Evaluating {
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
  return join(failures, applyFunction(node, { called, args }, context));
}
