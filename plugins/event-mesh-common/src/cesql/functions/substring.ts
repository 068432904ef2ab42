import { Result } from '../outcome';
import { lengthOf, sliceText } from '../text';
import { CesqlFunction, functionError } from './types';

/** @internal */
export const substring: CesqlFunction = {
  name: 'SUBSTRING',
  parameters: ['String', 'Integer'],
  returns: 'String',
  run: ([text, position]) => cut(String(text), Number(position)),
  mayFail: ([{ min, max }]) =>
    min === 0 && max === 0 ? {} : { error: 'positionOutside' },
};

/**
 * With a negative length Knative's code panics.
 *
 * @remarks cloudevents/sdk-go sql/v2/function/string_functions.go, SubstringWithLengthFunction.
 * @internal
 */
export const substringWithLength: CesqlFunction = {
  name: 'SUBSTRING',
  parameters: ['String', 'Integer', 'Integer'],
  returns: 'String',
  run: ([text, position, count], { dialect }) => {
    const wanted = Number(count);
    if (dialect === 'spec' && wanted < 0) {
      return functionError('negativeLength', '', wanted);
    }
    const rest = cut(String(text), Number(position));
    if (typeof rest !== 'string' || Number(position) === 0) {
      return rest;
    }
    return wanted < 0
      ? {
          fault: 'crash',
          kind: 'generic',
          code: 'negativeLength',
          params: { value: String(wanted) },
          value: '',
        }
      : sliceText(rest, 0, wanted);
  },
  mayFail: ([position, count]) => {
    if (position.min === 0 && position.max === 0) {
      return {};
    }
    return {
      error: 'positionOutside',
      ...(count.min < 0 ? { crash: 'negativeLength' } : {}),
    };
  },
};

/** From a position that starts at 1, or from the end where it is negative. */
function cut(text: string, position: number): Result {
  if (position === 0) {
    return '';
  }
  const length = lengthOf(text);
  if (Math.abs(position) > length) {
    return functionError('positionOutside', '', position);
  }
  return sliceText(text, position > 0 ? position - 1 : length + position);
}
