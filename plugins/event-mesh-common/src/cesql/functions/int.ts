import { cast } from '../cast';
import { CesqlFunction } from './types';

/** @internal */
export const int: CesqlFunction = {
  name: 'INT',
  parameters: ['Any'],
  returns: 'Integer',
  run: ([value], { dialect }) => cast(value, 'Integer', dialect),
};
