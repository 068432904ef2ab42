import { lengthOf, sliceText } from '../text';
import { CesqlFunction, functionError } from './types';

/** @internal */
export const left: CesqlFunction = {
  name: 'LEFT',
  parameters: ['String', 'Integer'],
  returns: 'String',
  run: ([value, count]) => {
    const text = String(value);
    const wanted = Number(count);
    if (wanted < 0) {
      return functionError('negativeLength', text, wanted);
    }
    return wanted >= lengthOf(text) ? text : sliceText(text, 0, wanted);
  },
  mayFail: ([{ min }]) => (min < 0 ? { error: 'negativeLength' } : {}),
};
