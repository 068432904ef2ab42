import { cast } from '../cast';
import { CesqlFunction } from './types';

/** @internal */
export const bool: CesqlFunction = {
  name: 'BOOL',
  parameters: ['Any'],
  returns: 'Boolean',
  run: ([value], { dialect }) => cast(value, 'Boolean', dialect),
};
