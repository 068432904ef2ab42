import { Budget } from '../budget';
import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlError, CesqlNode, CesqlType } from '../types';
import { Range } from './integers';
import { Texts, anyText, isOpen, openTexts } from './strings';
import { Possible, bothTruths, either, failuresOf, single } from './value';

/** @internal */
export type OperatorContext = {
  /** As Kafka's broker does it: an error does not end the evaluation, its value is used. */
  readonly goesOn: boolean;
  readonly budget: Budget;
};

/** Integers that are told apart as texts. */
const fewIntegers = 12;

/**
 * What values may be as ones of another type, and whether a cast may fail. Where errors do not end the evaluation, what
 * cannot be cast counts as the zero of the type.
 *
 * @internal
 */
export function castPossible(
  possible: Possible,
  type: CesqlType,
  { node, goesOn }: { readonly node: CesqlNode; readonly goesOn: boolean },
): Possible {
  const { texts, integers, booleans = [] } = possible;
  let all = failuresOf(possible);
  if (texts) {
    all = either(all, castTexts(texts, type, node));
  }
  if (integers) {
    all = either(all, castIntegers(integers, type));
  }
  for (const value of booleans) {
    const result = cast(value, type, 'knative');
    all = either(all, isFault(result) ? {} : single(result));
  }
  if (!goesOn || !all.error) {
    return all;
  }
  const zero = type === 'Integer' ? single(0) : single(false);
  return { ...either(all, zero), error: undefined };
}

function castTexts(texts: Texts, type: CesqlType, node: CesqlNode): Possible {
  if (type === 'String') {
    return { texts };
  }
  if (!isOpen(texts)) {
    return texts
      .map(text => {
        const result = cast(text, type, 'knative');
        return isFault(result)
          ? { error: castError(type, node, text) }
          : single(result);
      })
      .reduce<Possible>(either, {});
  }
  return type === 'Integer'
    ? {
        integers: texts.integers,
        error: texts.noInteger ? castError(type, node) : undefined,
      }
    : {
        booleans: texts.booleans,
        error: texts.noBoolean ? castError(type, node) : undefined,
      };
}

function castIntegers(integers: Range, type: CesqlType): Possible {
  const { min, max } = integers;
  switch (type) {
    case 'Integer':
      return { integers };
    case 'Boolean':
      return {
        booleans: bothTruths.filter(truth =>
          truth ? min !== 0 || max !== 0 : min <= 0 && max >= 0,
        ),
      };
    default:
      return max - min < fewIntegers
        ? {
            texts: Array.from({ length: max - min + 1 }, (_, i) =>
              String(min + i),
            ),
          }
        : {
            texts: openTexts({
              ...anyText,
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
