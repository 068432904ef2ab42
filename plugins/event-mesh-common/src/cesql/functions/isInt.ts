import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlFunction } from './types';

/** @internal */
export const isInt: CesqlFunction = {
  name: 'IS_INT',
  parameters: ['Any'],
  returns: 'Boolean',
  run: ([value], { dialect }) => !isFault(cast(value, 'Integer', dialect)),
};
