import { Budget, stepsFor } from '../budget';
import { findFunction } from '../functions/findFunction';
import { CesqlFunction } from '../functions/types';
import { failAt, isFault } from '../outcome';
import { CesqlError, CesqlErrorCode, CesqlNode, CesqlValue } from '../types';
import { castPossible } from './castPossible';
import { Evaluating, PossibleContext } from './evaluatePossible';
import { isPlain } from './likePossible';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  single,
} from './possible';
import { allIntegers } from './range';
import { rangesOf, transfer, valuesOf } from './transfer';
import { anyText } from './texts';

type Call = Extract<CesqlNode, { type: 'call' }>;

/** More combinations of arguments are not tried out. */
const most = 64;

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
    return context.goesOn ? { booleans: bothTruths } : { error: missing(node) };
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

function apply(
  node: Call,
  { called, args }: { called: CesqlFunction; args: readonly Possible[] },
  { goesOn, budget }: PossibleContext,
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

function missing(node: Call): CesqlError {
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

function run(
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

/** Everything of its type. */
function anyOf({ returns }: CesqlFunction): Possible {
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
