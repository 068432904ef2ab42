import { joinWithin } from '../budget';
import { CesqlFunction } from './types';

/** Concatenates with the first argument between the others. @internal */
export const concatWs: CesqlFunction = {
  name: 'CONCAT_WS',
  parameters: ['String'],
  rest: 'String',
  returns: 'String',
  run: ([separator, ...texts], { budget }) =>
    joinWithin(budget, texts.map(String), String(separator)),
};
