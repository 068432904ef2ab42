import { CesqlFunction } from './types';

/** @internal */
export const concat: CesqlFunction = {
  name: 'CONCAT',
  parameters: [],
  rest: 'String',
  returns: 'String',
  run: texts => texts.join(''),
};
