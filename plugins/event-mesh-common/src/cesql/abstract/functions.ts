import { Budget, stepsFor } from '../budget';
import { CesqlFunction } from '../functions/types';
import { failAt, isFault } from '../outcome';
import { CesqlError, CesqlErrorCode, CesqlNode } from '../types';
import { OperatorContext, castAbstract } from './cast';
import { Interval, allIntegers, intervalOf } from './integers';
import { isPlain } from './operators';
import { anyString, isOpen } from './strings';
import { AbstractValue, bothBooleans, exactly, hasValue, join } from './value';
import { CesqlValue } from '../../cloudevents';

/** Call of a function. */
export type Call = Extract<CesqlNode, { type: 'call' }>;

/** Most combinations of arguments for which a function is run. */
const mostCombinations = 64;

/**
 * Applies a function: to all combinations of its arguments if they are few, otherwise by its transfer function. Kafka's
 * broker runs another implementation, whose results are only certain for plain characters.
 */
export function applyFunction(
  node: Call,
  { called, args }: { called: CesqlFunction; args: readonly AbstractValue[] },
  { continuesAfterErrors, budget }: OperatorContext,
): AbstractValue {
  if (called.isOpaque) {
    return run(node, called, { values: [], budget });
  }
  const tuples = combinations(args);
  budget.take(tuples ? args.length * (tuples.length - 1) : 0);
  const isSure = tuples?.every(values =>
    values.every(value => !continuesAfterErrors || isPlain(String(value))),
  );
  if (tuples && isSure) {
    return tuples
      .map(values => run(node, called, { values, budget }))
      .map(result =>
        continuesAfterErrors && (result.error ?? result.crash)
          ? anyOf(called)
          : result,
      )
      .reduce<AbstractValue>(join, {});
  }
  const known = continuesAfterErrors
    ? undefined
    : transfer(node, { called, args });
  const { error, crash } = called.mayFail?.(intervalsOf(args)) ?? {};
  const failures = continuesAfterErrors
    ? {}
    : {
        ...(error ? { error: failure(node, error) } : {}),
        ...(crash ? { crash: failure(node, crash) } : {}),
      };
  return { ...(known ?? anyOf(called)), ...failures };
}

/** Returns the error of a call without a function. */
export function missingFunction(node: Call): CesqlError {
  return {
    kind: 'missingFunction',
    code: 'missingFunction',
    position: node.start,
    params: { function: node.name },
  };
}

function failure(node: Call, code: CesqlErrorCode): CesqlError {
  const kind = code === 'overflow' ? 'math' : 'functionEvaluation';
  return { kind, code, position: node.start, params: {} };
}

/** Runs a function on concrete arguments. */
export function run(
  node: Call,
  { run: call }: CesqlFunction,
  {
    values,
    budget,
  }: { readonly values: readonly CesqlValue[]; readonly budget: Budget },
): AbstractValue {
  const result = call(values, { dialect: 'knative', budget });
  budget.take(typeof result === 'string' ? stepsFor(result.length) : 0);
  if (!isFault(result)) {
    return exactly(result);
  }
  const { failure: kind, error } = failAt(node, result);
  return kind === 'unknown'
    ? { booleans: bothBooleans, error, opaque: error }
    : { [kind]: error };
}

/** Returns any value of the type that a function returns. */
export function anyOf({ returns }: CesqlFunction): AbstractValue {
  switch (returns) {
    case 'String':
      return { strings: anyString };
    case 'Integer':
      return { integers: allIntegers };
    default:
      return { booleans: bothBooleans };
  }
}

/** Returns all combinations of arguments; undefined if they are too many. */
function combinations(
  args: readonly AbstractValue[],
): readonly (readonly CesqlValue[])[] | undefined {
  const lists: (readonly CesqlValue[])[] = [];
  let count = 1;
  for (const arg of args) {
    const values = valuesOf(arg);
    count *= values?.length ?? Infinity;
    if (!values || count > mostCombinations) {
      return undefined;
    }
    lists.push(values);
  }
  return Array.from({ length: count }, (_, number) => {
    let rest = count;
    return lists.map(values => {
      rest /= values.length;
      return values[Math.floor(number / rest) % values.length];
    });
  });
}

/** Most Integers of an interval that are enumerated. */
const fewIntegers = 8;

/** Applies the transfer function of a function; undefined if it has none. */
function transfer(
  node: CesqlNode,
  { called, args }: { called: CesqlFunction; args: readonly AbstractValue[] },
): AbstractValue | undefined {
  const [arg] = args;
  const cast = (type: 'String' | 'Integer' | 'Boolean') =>
    castAbstract(arg, type, { node, continuesAfterErrors: false });
  switch (called.name) {
    case 'INT':
      return cast('Integer');
    case 'BOOL':
      return cast('Boolean');
    case 'STRING':
      return cast('String');
    case 'IS_INT':
      return canCast(cast('Integer'));
    case 'IS_BOOL':
      return canCast(cast('Boolean'));
    case 'LENGTH':
      return { integers: lengths(arg) };
    case 'ABS':
      return { integers: absolute(arg.integers ?? allIntegers) };
    default:
      return undefined;
  }
}

function canCast(cast: AbstractValue): AbstractValue {
  return {
    booleans: bothBooleans.filter(truth =>
      truth ? hasValue(cast) : cast.error !== undefined,
    ),
  };
}

function lengths({ strings }: AbstractValue): Interval {
  if (!strings || isOpen(strings)) {
    return { min: strings?.least ?? 0, max: allIntegers.max };
  }
  const found = strings.map(text => text.length);
  return { min: Math.min(...found), max: Math.max(...found) };
}

function absolute({ min, max }: Interval): Interval {
  if (min >= 0) {
    return { min, max };
  }
  const greatest = Math.min(Math.max(-min, max), allIntegers.max);
  return intervalOf(max < 0 ? -max : 0, greatest);
}

/** Enumerates an abstract value; undefined if it has too many values. */
function valuesOf({
  strings,
  integers,
  booleans = [],
}: AbstractValue): readonly CesqlValue[] | undefined {
  if (
    (strings && isOpen(strings)) ||
    (integers && size(integers) > fewIntegers)
  ) {
    return undefined;
  }
  return [
    ...(strings ?? []),
    ...(integers
      ? Array.from({ length: size(integers) }, (_, i) => integers.min + i)
      : []),
    ...booleans,
  ];
}

function size({ min, max }: Interval): number {
  return max - min + 1;
}

/** Returns the intervals of the Integer arguments. */
function intervalsOf(args: readonly AbstractValue[]): readonly Interval[] {
  return args.flatMap(({ integers }) => (integers ? [integers] : []));
}
