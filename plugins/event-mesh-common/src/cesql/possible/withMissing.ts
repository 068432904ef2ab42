import { Possible, either, failuresOf, hasValue, single } from './possible';

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
