import { CesqlError, CesqlType } from '../types';
import { Interval, hull } from './integers';
import { Strings, joinStrings } from './strings';
import { CesqlValue } from '../../cloudevents';

/**
 * Abstract value: a superset of the outcomes of a node on all possible events, by type, with possible failures. An
 * outcome that is not in it is impossible.
 */
export type AbstractValue = {
  readonly strings?: Strings;
  readonly integers?: Interval;
  readonly booleans?: readonly boolean[];
  /** First possible error. */
  readonly error?: CesqlError;
  readonly crash?: CesqlError;
  /** Whether it may be the value of an absent attribute, with which Kafka's broker continues. */
  readonly missing?: boolean;
  /** Set if part of the value is known only to the cluster. */
  readonly opaque?: CesqlError;
};

/** Unknown Boolean. */
export const bothBooleans: readonly boolean[] = [true, false];

/** Returns the abstract value of one concrete value. */
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

/** Returns the join (least upper bound) of two abstract values. */
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

/** Returns the outcomes that both values allow (greatest lower bound of Booleans and failures). */
export function meet(x: AbstractValue, y: AbstractValue): AbstractValue {
  return {
    ...x,
    booleans: x.booleans?.filter(value => y.booleans?.includes(value)),
    error: y.error && x.error,
    crash: y.crash && x.crash,
  };
}

/** Returns only the possible failures. */
export function failuresOf({
  error,
  crash,
  opaque,
}: AbstractValue): AbstractValue {
  return { error, crash, opaque };
}

/** Returns whether a value is possible. */
export function hasValue(value: AbstractValue): boolean {
  const { strings, integers, booleans = [], missing } = value;
  return Boolean(strings ?? integers ?? missing) || booleans.length > 0;
}

/** Splits an abstract value by type, without its failures. */
export function partsOf(
  value: AbstractValue,
): readonly { readonly type: CesqlType; readonly part: AbstractValue }[] {
  const { strings, integers, booleans = [] } = value;
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

/**
 * Applies an operator to an operand. If evaluation continues after errors, an absent operand results in the zero value
 * of the operator's type.
 */
export function withMissing(
  operand: AbstractValue,
  zero: 0 | false,
  then: (value: AbstractValue) => AbstractValue,
): AbstractValue {
  const { missing, ...value } = operand;
  const result = hasValue(value) ? then(value) : failuresOf(value);
  return missing ? join(result, exactly(zero)) : result;
}
