import { findFunction } from '../functions/findFunction';
import { CesqlFunction } from '../functions/types';
import { failAt, isFault } from '../outcome';
import { CesqlError, CesqlErrorCode, CesqlNode, CesqlValue } from '../types';
import { castPossible } from './castPossible';
import { PossibleContext, evaluateNode } from './evaluatePossible';
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
export function callPossible(node: Call, context: PossibleContext): Possible {
  const called = findFunction(node.name, node.args.length);
  if (!called) {
    return context.goesOn ? { booleans: bothTruths } : { error: missing(node) };
  }
  const args: Possible[] = [];
  let failures: Possible = {};
  for (const [index, arg] of node.args.entries()) {
    const value = evaluateNode(arg, context);
    const type = called.parameters[index] ?? called.rest ?? 'Any';
    const ready =
      type === 'Any'
        ? value
        : castPossible(value, type, { node, goesOn: false });
    failures = either(failures, failuresOf(ready));
    const { texts, integers, booleans } = ready;
    if (context.goesOn && (value.missing || ready.error)) {
      const any = called.isOpaque ? run(node, called, []) : anyOf(called);
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
  { goesOn }: PossibleContext,
): Possible {
  if (called.isOpaque) {
    return run(node, called, []);
  }
  const tuples = combinations(args);
  const isSure = tuples?.every(values =>
    values.every(value => !goesOn || isPlain(String(value))),
  );
  if (tuples && isSure) {
    return tuples
      .map(values => run(node, called, values))
      .map(result =>
        goesOn && (result.error ?? result.crash) ? anyOf(called) : result,
      )
      .reduce(either);
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
  values: readonly CesqlValue[],
): Possible {
  const result = call(values, 'knative');
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

function combinations(
  args: readonly Possible[],
): readonly (readonly CesqlValue[])[] | undefined {
  let tuples: readonly (readonly CesqlValue[])[] = [[]];
  for (const arg of args) {
    const values = valuesOf(arg);
    if (!values || tuples.length * values.length > most) {
      return undefined;
    }
    tuples = tuples.flatMap(tuple => values.map(value => [...tuple, value]));
  }
  return tuples;
}
