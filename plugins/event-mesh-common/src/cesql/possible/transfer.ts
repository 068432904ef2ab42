import { CesqlFunction } from '../functions/types';
import { CesqlNode, CesqlValue } from '../types';
import { castPossible } from './castPossible';
import { Possible, bothTruths, hasValue } from './possible';
import { Range, allIntegers, rangeOf } from './range';
import { isOpen } from './texts';

/** Integers that are told apart. */
const few = 8;

/**
 * What some functions may give where their arguments are not known one by one; nothing for the others.
 *
 * @internal
 */
export function transfer(
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
  const most = Math.min(Math.max(-min, max), allIntegers.max);
  return rangeOf(max < 0 ? -max : 0, most);
}

/** All values, where they are few. @internal */
export function valuesOf({
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

/** The ranges of those arguments that are Integers. @internal */
export function rangesOf(args: readonly Possible[]): readonly Range[] {
  return args.flatMap(({ integers }) => (integers ? [integers] : []));
}
