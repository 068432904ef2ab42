import { Budget, stepsFor } from '../budget';
import { CesqlFunction } from '../functions/types';
import { failAt, isFault } from '../outcome';
import { CesqlError, CesqlErrorCode, CesqlNode, CesqlValue } from '../types';
import { OperatorContext, castPossible } from './cast';
import { Range, allIntegers, rangeOf } from './integers';
import { isPlain } from './operators';
import { anyText, isOpen } from './strings';
import { Possible, bothTruths, either, hasValue, single } from './value';

/** @internal */
export type Call = Extract<CesqlNode, { type: 'call' }>;

/** More combinations of arguments are not tried out. */
const most = 64;

/** What a function may give for values of its arguments. @internal */
export function apply(
  node: Call,
  { called, args }: { called: CesqlFunction; args: readonly Possible[] },
  { goesOn, budget }: OperatorContext,
): Possible {
  if (called.isOpaque) {
    return run(node, called, { values: [], budget });
  }
  const tuples = combinations(args);
  budget.take(tuples ? args.length * (tuples.length - 1) : 0);
  const isSure = tuples?.every(values =>
    values.every(value => !goesOn || isPlain(String(value))),
  );
  if (tuples && isSure) {
    return tuples
      .map(values => run(node, called, { values, budget }))
      .map(result =>
        goesOn && (result.error ?? result.crash) ? anyOf(called) : result,
      )
      .reduce<Possible>(either, {});
  }
  const known = goesOn ? undefined : transfer(node, { called, args });
  const { error, crash } = called.mayFail?.(rangesOf(args)) ?? {};
  const failures = goesOn
    ? {}
    : {
        ...(error ? { error: failure(node, error) } : {}),
        ...(crash ? { crash: failure(node, crash) } : {}),
      };
  return { ...(known ?? anyOf(called)), ...failures };
}

/** @internal */
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

/** @internal */
export function run(
  node: Call,
  { run: call }: CesqlFunction,
  {
    values,
    budget,
  }: { readonly values: readonly CesqlValue[]; readonly budget: Budget },
): Possible {
  const result = call(values, { dialect: 'knative', budget });
  budget.take(typeof result === 'string' ? stepsFor(result.length) : 0);
  if (!isFault(result)) {
    return single(result);
  }
  const { failure: kind, error } = failAt(node, result);
  return kind === 'unknown'
    ? { booleans: bothTruths, error, opaque: error }
    : { [kind]: error };
}

/** Everything of its type. @internal */
export function anyOf({ returns }: CesqlFunction): Possible {
  switch (returns) {
    case 'String':
      return { texts: anyText };
    case 'Integer':
      return { integers: allIntegers };
    default:
      return { booleans: bothTruths };
  }
}

/** All combinations of the values of the arguments, where those are known and not too many. */
function combinations(
  args: readonly Possible[],
): readonly (readonly CesqlValue[])[] | undefined {
  const lists: (readonly CesqlValue[])[] = [];
  let count = 1;
  for (const arg of args) {
    const values = valuesOf(arg);
    count *= values?.length ?? Infinity;
    if (!values || count > most) {
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

/** Integers that are told apart. */
const few = 8;

/** What some functions may give where their arguments are not known one by one; nothing for the others. */
function transfer(
  node: CesqlNode,
  { called, args }: { called: CesqlFunction; args: readonly Possible[] },
): Possible | undefined {
  const [arg] = args;
  const cast = (type: 'String' | 'Integer' | 'Boolean') =>
    castPossible(arg, type, { node, goesOn: false });
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

function canCast(cast: Possible): Possible {
  return {
    booleans: bothTruths.filter(truth =>
      truth ? hasValue(cast) : cast.error !== undefined,
    ),
  };
}

function lengths({ texts }: Possible): Range {
  if (!texts || isOpen(texts)) {
    return { min: texts?.least ?? 0, max: allIntegers.max };
  }
  const found = texts.map(text => text.length);
  return { min: Math.min(...found), max: Math.max(...found) };
}

function absolute({ min, max }: Range): Range {
  if (min >= 0) {
    return { min, max };
  }
  const greatest = Math.min(Math.max(-min, max), allIntegers.max);
  return rangeOf(max < 0 ? -max : 0, greatest);
}

/** All values, where they are few. */
function valuesOf({
  texts,
  integers,
  booleans = [],
}: Possible): readonly CesqlValue[] | undefined {
  if ((texts && isOpen(texts)) || (integers && size(integers) > few)) {
    return undefined;
  }
  return [
    ...(texts ?? []),
    ...(integers
      ? Array.from({ length: size(integers) }, (_, i) => integers.min + i)
      : []),
    ...booleans,
  ];
}

function size({ min, max }: Range): number {
  return max - min + 1;
}

/** The ranges of those arguments that are Integers. */
function rangesOf(args: readonly Possible[]): readonly Range[] {
  return args.flatMap(({ integers }) => (integers ? [integers] : []));
}
