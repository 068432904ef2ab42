import { Budget } from '../budget';
import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlError, CesqlNode, CesqlType } from '../types';
import { Interval } from './integers';
import { Strings, anyString, isOpen, openStrings } from './strings';
import {
  AbstractValue,
  bothBooleans,
  exactly,
  failuresOf,
  join,
} from './value';

/** Context of an abstract operator. */
export type OperatorContext = {
  /** Complete evaluation mode, as in Kafka's broker: the value beside an error is used. */
  readonly continuesAfterErrors: boolean;
  readonly budget: Budget;
};

/** Most Integers that are cast individually; larger intervals become open sets of Strings. */
const fewIntegers = 12;

/**
 * Casts an abstract value to a type, with the possible error. If evaluation continues after errors, the zero value of
 * the type replaces the error.
 */
export function castAbstract(
  value: AbstractValue,
  type: CesqlType,
  {
    node,
    continuesAfterErrors,
  }: { readonly node: CesqlNode; readonly continuesAfterErrors: boolean },
): AbstractValue {
  const { strings, integers, booleans = [] } = value;
  let all = failuresOf(value);
  if (strings) {
    all = join(all, castStrings(strings, type, node));
  }
  if (integers) {
    all = join(all, castIntegers(integers, type));
  }
  for (const boolean of booleans) {
    const result = cast(boolean, type, 'knative');
    all = join(all, isFault(result) ? {} : exactly(result));
  }
  if (!continuesAfterErrors || !all.error) {
    return all;
  }
  const zero = type === 'Integer' ? exactly(0) : exactly(false);
  return { ...join(all, zero), error: undefined };
}

/** Casts a value to Boolean. The Boolean that Kafka's broker uses for an absent value is unknown. */
export function truthOf(
  node: CesqlNode,
  value: AbstractValue,
  { continuesAfterErrors }: OperatorContext,
): AbstractValue {
  const truth = castAbstract(value, 'Boolean', { node, continuesAfterErrors });
  return value.missing ? join(truth, { booleans: bothBooleans }) : truth;
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
