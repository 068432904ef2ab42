export { cellIn, createKnowledge } from './abstract/environment';
export type {
  Knowledge,
  KnownAttribute,
  KnownEvent,
} from './abstract/environment';
export {
  anyTextCell,
  cellOf,
  eitherCell,
  testCell,
} from './abstract/attribute';
export type { Cell } from './abstract/attribute';
export { evaluatePossible } from './abstract/evaluate';
export type { ValueTest } from './abstract/narrow';
export { split } from './abstract/split';
export type { Atom } from './abstract/split';
export type { Possible } from './abstract/value';
export { createBudget } from './budget';
export type { Budget } from './budget';
export { evaluateCesql, evaluateWithin } from './evaluate';
export type { CesqlEvaluation } from './evaluate';
export { createEvent, zeroTime } from './event/event';
export type { CloudEvent } from './event/event';
export { nodesOf } from './nodes';
export { parseCesql } from './parse';
export type { ParsedCesql } from './parse';
export { toBytes } from './text';
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
