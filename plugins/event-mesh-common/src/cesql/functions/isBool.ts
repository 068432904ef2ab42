import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlFunction } from './types';

/** @internal */
export const isBool: CesqlFunction = {
  name: 'IS_BOOL',
  parameters: ['Any'],
  returns: 'Boolean',
  run: ([value], { dialect }) => !isFault(cast(value, 'Boolean', dialect)),
};
