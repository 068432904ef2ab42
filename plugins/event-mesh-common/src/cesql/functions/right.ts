import { lengthOf, sliceText } from '../text';
import { CesqlFunction, functionError } from './types';

/** @internal */
export const right: CesqlFunction = {
  name: 'RIGHT',
  parameters: ['String', 'Integer'],
  returns: 'String',
  run: ([value, count]) => {
    const text = String(value);
    const wanted = Number(count);
    if (wanted < 0) {
      return functionError('negativeLength', text, wanted);
    }
    const length = lengthOf(text);
    return wanted >= length ? text : sliceText(text, length - wanted);
  },
  mayFail: ([{ min }]) => (min < 0 ? { error: 'negativeLength' } : {}),
};
