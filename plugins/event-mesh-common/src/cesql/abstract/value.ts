import { CesqlError, CesqlType, CesqlValue } from '../types';
import { Interval, hull } from './integers';
import { Strings, joinStrings } from './strings';

/**
 * What a node may give on the events that are possible: values of each type, an error, a crash. What is not there cannot
 * happen; more may be there than can happen.
 *
 * @internal
 */
export type AbstractValue = {
  readonly strings?: Strings;
  readonly integers?: Interval;
  readonly booleans?: readonly boolean[];
  /** The first error that may happen. */
  readonly error?: CesqlError;
  readonly crash?: CesqlError;
  /** Kafka's broker goes on after an error: the value of an attribute that is not there. */
  readonly missing?: boolean;
  /** Something in it is known to the cluster alone. */
  readonly opaque?: CesqlError;
};

/** @internal */
export const bothBooleans: readonly boolean[] = [true, false];

/** @internal */
export function exactly(value: CesqlValue): AbstractValue {
  switch (typeof value) {
    case 'string':
      return { strings: [value] };
    case 'number':
      return { integers: { min: value, max: value } };
    default:
      return { booleans: [value] };
  }
}

/** All that may happen in join. @internal */
export function join(x: AbstractValue, y: AbstractValue): AbstractValue {
  return {
    strings: joinStrings(x.strings, y.strings),
    integers: hull(x.integers, y.integers),
    booleans: joinBooleans(x.booleans, y.booleans),
    error: x.error ?? y.error,
    crash: x.crash ?? y.crash,
    missing: x.missing || y.missing,
    opaque: x.opaque ?? y.opaque,
  };
}

const onlyTrue: readonly boolean[] = [true];
const onlyFalse: readonly boolean[] = [false];

function joinBooleans(x: readonly boolean[] = [], y: readonly boolean[] = []) {
  const canBeTrue = x.includes(true) || y.includes(true);
  const canBeFalse = x.includes(false) || y.includes(false);
  if (canBeTrue) {
    return canBeFalse ? bothBooleans : onlyTrue;
  }
  return canBeFalse ? onlyFalse : undefined;
}

/** What may keep a value from being there. @internal */
export function failuresOf({
  error,
  crash,
  opaque,
}: AbstractValue): AbstractValue {
  return { error, crash, opaque };
}

/** @internal */
export function hasValue(possible: AbstractValue): boolean {
  const { strings, integers, booleans = [], missing } = possible;
  return Boolean(strings ?? integers ?? missing) || booleans.length > 0;
}

/** The types that a value may have, each with its part. @internal */
export function partsOf(
  possible: AbstractValue,
): readonly { readonly type: CesqlType; readonly part: AbstractValue }[] {
  const { strings, integers, booleans = [] } = possible;
  const parts: { type: CesqlType; part: AbstractValue }[] = [];
  if (strings) {
    parts.push({ type: 'String', part: { strings } });
  }
  if (integers) {
    parts.push({ type: 'Integer', part: { integers } });
  }
  if (booleans.length > 0) {
    parts.push({ type: 'Boolean', part: { booleans } });
  }
  return parts;
}

/** The value, where there is only one and nothing else may happen. @internal */
export function onlyValue(possible: AbstractValue): CesqlValue | undefined {
  const {
    strings,
    integers,
    booleans = [],
    error,
    crash,
    missing,
    opaque,
  } = possible;
  if (error || crash || missing || opaque || partsOf(possible).length !== 1) {
    return undefined;
  }
  if (strings) {
    return Array.isArray(strings) && strings.length === 1
      ? strings[0]
      : undefined;
  }
  if (integers) {
    return integers.min === integers.max ? integers.min : undefined;
  }
  return booleans.length === 1 ? booleans[0] : undefined;
}

/**
 * Where errors do not end the evaluation, an operator on what is not there gives the zero of its type.
 *
 * @internal
 */
export function withMissing(
  possible: AbstractValue,
  zero: 0 | false,
  then: (value: AbstractValue) => AbstractValue,
): AbstractValue {
  const { missing, ...value } = possible;
  const result = hasValue(value) ? then(value) : failuresOf(value);
  return missing ? join(result, exactly(zero)) : result;
}
