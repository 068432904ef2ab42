import { cast } from '../cast';
import { isFault } from '../outcome';
import { CesqlType } from '../types';
import { CesqlFunction } from './types';

/**
 * Functions that cast a value, and those that return whether it can be cast.
 *
 * @remarks cloudevents/sdk-go sql/v2/function/casting_functions.go.
 */
export const castFunctions: readonly CesqlFunction[] = [
  castTo('INT', 'Integer'),
  castTo('BOOL', 'Boolean'),
  castTo('STRING', 'String'),
  canCastTo('IS_INT', 'Integer'),
  canCastTo('IS_BOOL', 'Boolean'),
];

function castTo(name: string, returns: CesqlType): CesqlFunction {
  return {
    name,
    parameters: ['Any'],
    returns,
    run: ([value], { dialect }) => cast(value, returns, dialect),
  };
}

function canCastTo(name: string, type: CesqlType): CesqlFunction {
  return {
    name,
    parameters: ['Any'],
    returns: 'Boolean',
    run: ([value], { dialect }) => !isFault(cast(value, type, dialect)),
  };
}
