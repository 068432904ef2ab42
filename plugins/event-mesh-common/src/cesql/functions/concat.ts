import { joinWithin } from '../budget';
import { CesqlFunction } from './types';

/** @internal */
export const concat: CesqlFunction = {
  name: 'CONCAT',
  parameters: [],
  rest: 'String',
  returns: 'String',
  run: (texts, { budget }) => joinWithin(budget, texts.map(String), ''),
};
