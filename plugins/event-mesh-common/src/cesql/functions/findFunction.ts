import { abs } from './abs';
import { bool } from './bool';
import { concat } from './concat';
import { concatWs } from './concatWs';
import { int } from './int';
import { isBool } from './isBool';
import { isInt } from './isInt';
import { left } from './left';
import { length } from './length';
import { lower } from './lower';
import { right } from './right';
import { string } from './string';
import { substring, substringWithLength } from './substring';
import { trim } from './trim';
import { CesqlFunction } from './types';
import { upper } from './upper';
import { verifyCorrelationId } from './verifyCorrelationId';

const functions: readonly CesqlFunction[] = [
  abs,
  bool,
  concat,
  concatWs,
  int,
  isBool,
  isInt,
  left,
  length,
  lower,
  right,
  string,
  substring,
  substringWithLength,
  trim,
  upper,
  verifyCorrelationId,
];

/**
 * The function of that name, in capitals, that takes so many arguments.
 *
 * @internal
 */
export function findFunction(
  name: string,
  count: number,
): CesqlFunction | undefined {
  const named = functions.filter(one => one.name === name);
  return (
    named.find(
      ({ parameters, rest }) => !rest && parameters.length === count,
    ) ??
    named.find(({ parameters, rest }) => rest && parameters.length <= count)
  );
}
