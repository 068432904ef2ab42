import { Budget } from '../budget';
import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlError, CesqlNode, CesqlType } from '../types';
import { Interval } from './integers';
import { Strings, anyString, isOpen, openStrings } from './strings';
import {
  AbstractValue,
  bothBooleans,
  join,
  failuresOf,
  exactly,
} from './value';

/** @internal */
export type OperatorContext = {
  /** As Kafka's broker does it: an error does not end the evaluation, its value is used. */
  readonly continuesAfterErrors: boolean;
  readonly budget: Budget;
};

/** Integers that are told separate as strings. */
const fewIntegers = 12;

/**
 * What values may be as ones of another type, and whether a cast may fail. Where errors do not end the evaluation, what
 * cannot be cast counts as the zero of the type.
 *
 * @internal
 */
export function castAbstract(
  possible: AbstractValue,
  type: CesqlType,
  {
    node,
    continuesAfterErrors,
  }: { readonly node: CesqlNode; readonly continuesAfterErrors: boolean },
): AbstractValue {
  const { strings, integers, booleans = [] } = possible;
  let all = failuresOf(possible);
  if (strings) {
    all = join(all, castStrings(strings, type, node));
  }
  if (integers) {
    all = join(all, castIntegers(integers, type));
  }
  for (const value of booleans) {
    const result = cast(value, type, 'knative');
    all = join(all, isFault(result) ? {} : exactly(result));
  }
  if (!continuesAfterErrors || !all.error) {
    return all;
  }
  const zero = type === 'Integer' ? exactly(0) : exactly(false);
  return { ...join(all, zero), error: undefined };
}

function castStrings(
  strings: Strings,
  type: CesqlType,
  node: CesqlNode,
): AbstractValue {
  if (type === 'String') {
    return { strings };
  }
  if (!isOpen(strings)) {
    return strings
      .map(text => {
        const result = cast(text, type, 'knative');
        return isFault(result)
          ? { error: castError(type, node, text) }
          : exactly(result);
      })
      .reduce<AbstractValue>(join, {});
  }
  return type === 'Integer'
    ? {
        integers: strings.integers,
        error: strings.noInteger ? castError(type, node) : undefined,
      }
    : {
        booleans: strings.booleans,
        error: strings.noBoolean ? castError(type, node) : undefined,
      };
}

function castIntegers(integers: Interval, type: CesqlType): AbstractValue {
  const { min, max } = integers;
  switch (type) {
    case 'Integer':
      return { integers };
    case 'Boolean':
      return {
        booleans: bothBooleans.filter(truth =>
          truth ? min !== 0 || max !== 0 : min <= 0 && max >= 0,
        ),
      };
    default:
      return max - min < fewIntegers
        ? {
            strings: Array.from({ length: max - min + 1 }, (_, i) =>
              String(min + i),
            ),
          }
        : {
            strings: openStrings({
              ...anyString,
              least: 1,
              integers,
              noInteger: false,
            }),
          };
  }
}

function castError(
  type: CesqlType,
  node: CesqlNode,
  text?: string,
): CesqlError {
  return {
    kind: 'cast',
    code: type === 'Integer' ? 'noInteger' : 'noBoolean',
    position: node.start,
    params: text === undefined ? {} : { value: text },
  };
}
