export { attributeIn, createEnvironment } from './abstract/environment';
export type {
  Environment,
  KnownAttribute,
  KnownEvent,
} from './abstract/environment';
export {
  anyStringAttribute,
  exactAttribute,
  joinAttributes,
  testAttribute,
} from './abstract/attribute';
export type { AbstractAttribute } from './abstract/attribute';
export { evaluateAbstract } from './abstract/evaluate';
export type { ValueTest } from './abstract/narrow';
export { split } from './abstract/split';
export type { Predicate } from './abstract/split';
export type { AbstractValue } from './abstract/value';
export { createBudget } from './budget';
export type { Budget } from './budget';
export { evaluateCesql, evaluateWithin } from './evaluate';
export type { CesqlEvaluation } from './evaluate';
export { createEvent, zeroTime } from './event/event';
export type { CloudEvent } from './event/event';
export { nodesOf } from './nodes';
export { parseCesql } from './parse';
export type { ParsedCesql } from './parse';
export { toBytes } from './utf8';
export type {
  ArithmeticOperator,
  CesqlDialect,
  CesqlError,
  CesqlErrorCode,
  CesqlErrorKind,
  CesqlExpression,
  CesqlNode,
  CesqlType,
  CesqlValue,
  ComparisonOperator,
  LogicOperator,
} from './types';
