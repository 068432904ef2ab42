/**
 * Reads a Knative event mesh from the Kubernetes API and joins it into one picture.
 *
 * @packageDocumentation
 */
export * from './config';
export * from './reader';
export * from './resources';
// The rest of it is for the room of filters.
export { createEvent, evaluateCesql, parseCesql } from './cesql';
export type {
  CesqlDialect,
  CesqlError,
  CesqlErrorCode,
  CesqlErrorKind,
  CesqlEvaluation,
  CesqlExpression,
  CesqlNode,
  CesqlType,
  CesqlValue,
  CloudEvent,
  KnownAttribute,
  KnownEvent,
  ParsedCesql,
} from './cesql';
export * from './filters';
export * from './mesh';
export * from './insights';
export * from './view';
export * from './scope';
export * from './graph';
export * from './export';
export * from './messages';
