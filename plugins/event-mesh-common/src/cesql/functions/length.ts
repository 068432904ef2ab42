import { lengthOf } from '../text';
import { CesqlFunction } from './types';

/** Of bytes, in Knative's dialect. @internal */
export const length: CesqlFunction = {
  name: 'LENGTH',
  parameters: ['String'],
  returns: 'Integer',
  run: ([text]) => lengthOf(String(text)),
};
