import { CesqlError, CesqlType, CesqlValue } from '../types';
import { Range, hull } from './integers';
import { Texts, joinTexts } from './strings';

/**
 * What a node may give on the events that are possible: values of each type, an error, a crash. What is not there cannot
 * happen; more may be there than can happen.
 *
 * @internal
 */
export type Possible = {
  readonly texts?: Texts;
  readonly integers?: Range;
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
export const bothTruths: readonly boolean[] = [true, false];

/** @internal */
export function single(value: CesqlValue): Possible {
  switch (typeof value) {
    case 'string':
      return { texts: [value] };
    case 'number':
      return { integers: { min: value, max: value } };
    default:
      return { booleans: [value] };
  }
}

/** All that may happen in either. @internal */
export function either(x: Possible, y: Possible): Possible {
  return {
    texts: joinTexts(x.texts, y.texts),
    integers: hull(x.integers, y.integers),
    booleans: joinTruths(x.booleans, y.booleans),
    error: x.error ?? y.error,
    crash: x.crash ?? y.crash,
    missing: x.missing || y.missing,
    opaque: x.opaque ?? y.opaque,
  };
}

const onlyTrue: readonly boolean[] = [true];
const onlyFalse: readonly boolean[] = [false];

function joinTruths(x: readonly boolean[] = [], y: readonly boolean[] = []) {
  const canBeTrue = x.includes(true) || y.includes(true);
  const canBeFalse = x.includes(false) || y.includes(false);
  if (canBeTrue) {
    return canBeFalse ? bothTruths : onlyTrue;
  }
  return canBeFalse ? onlyFalse : undefined;
}

/** What may keep a value from being there. @internal */
export function failuresOf({ error, crash, opaque }: Possible): Possible {
  return { error, crash, opaque };
}

/** @internal */
export function hasValue(possible: Possible): boolean {
  const { texts, integers, booleans = [], missing } = possible;
  return Boolean(texts ?? integers ?? missing) || booleans.length > 0;
}

/** The types that a value may have, each with its part. @internal */
export function partsOf(
  possible: Possible,
): readonly { readonly type: CesqlType; readonly part: Possible }[] {
  const { texts, integers, booleans = [] } = possible;
  const parts: { type: CesqlType; part: Possible }[] = [];
  if (texts) {
    parts.push({ type: 'String', part: { texts } });
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
export function onlyValue(possible: Possible): CesqlValue | undefined {
  const {
    texts,
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
  if (texts) {
    return Array.isArray(texts) && texts.length === 1 ? texts[0] : undefined;
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
  possible: Possible,
  zero: 0 | false,
  then: (value: Possible) => Possible,
): Possible {
  const { missing, ...value } = possible;
  const result = hasValue(value) ? then(value) : failuresOf(value);
  return missing ? either(result, single(zero)) : result;
}
