export { createEvent } from './event/event';
export type { CloudEvent } from './event/event';
export { evaluateCesql } from './evaluateCesql';
export type { CesqlEvaluation } from './evaluateCesql';
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
