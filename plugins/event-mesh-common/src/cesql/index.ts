export {
  anyStringAttribute,
  exactAttribute,
  joinAttributes,
  testAttribute,
} from './abstract/attribute';
export type { AbstractAttribute } from './abstract/attribute';
export { attributeIn, createEnvironment } from './abstract/environment';
export type {
  Environment,
  KnownAttribute,
  KnownEvent,
} from './abstract/environment';
export { evaluateAbstract } from './abstract/evaluate';
export type { ValueTest } from './abstract/narrow';
export { split } from './abstract/split';
export type { Predicate } from './abstract/split';
export type { AbstractValue } from './abstract/value';
export { createBudget } from './budget';
export type { Budget } from './budget';
export { evaluateWithin } from './evaluate';
export { nodesOf } from './nodes';
export { parseCesql } from './parse';
export type {
  CesqlError,
  CesqlExpression,
  CesqlNode,
  LogicOperator,
} from './types';
