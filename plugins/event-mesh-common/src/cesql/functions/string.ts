import { cast } from '../cast';
import { CesqlFunction } from './types';

/** @internal */
export const string: CesqlFunction = {
  name: 'STRING',
  parameters: ['Any'],
  returns: 'String',
  run: ([value], { dialect }) => cast(value, 'String', dialect),
};
