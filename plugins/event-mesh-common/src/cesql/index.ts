export { createEvent } from './event/event';
export type { CloudEvent } from './event/event';
export { createBudget } from './budget';
export type { Budget } from './budget';
export { evaluateCesql, evaluateWithin } from './evaluate/evaluateCesql';
export type { CesqlEvaluation } from './evaluate/evaluateCesql';
export { nodesOf } from './parser/childrenOf';
export { parseCesql } from './parser/parseCesql';
export type { ParsedCesql } from './parser/parseCesql';
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
export { zeroTime } from './event/event';
export type { Atom } from './possible/atom';
export { anyTextCell, cellOf, eitherCell } from './possible/cell';
export type { Cell } from './possible/cell';
export { createKnowledge } from './possible/createKnowledge';
export type { KnownAttribute, KnownEvent } from './possible/createKnowledge';
export { evaluatePossible } from './possible/evaluatePossible';
export { cellIn } from './possible/knowledge';
export type { Knowledge } from './possible/knowledge';
export type { Possible } from './possible/possible';
export { split } from './possible/split';
export type { ValueTest } from './possible/test';
export { testCell } from './possible/testCell';
export { toBytes } from './text';
