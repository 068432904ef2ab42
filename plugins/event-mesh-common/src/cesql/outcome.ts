import { CesqlError, CesqlNode } from './types';
import { CesqlValue } from '../cloudevents';

/** Failure of a node: an error of the language, a panic in Knative's code, or a result that only the cluster knows. */
export type Failure = {
  readonly failure: 'error' | 'crash' | 'unknown';
  readonly error: CesqlError;
  /** Value that the specification requires beside the error. */
  readonly value: CesqlValue;
  readonly node: CesqlNode;
};

/** Outcome of a node. */
export type Outcome = CesqlValue | Failure;

/** Returns whether an outcome is a failure. */
export function isFailure(outcome: Outcome): outcome is Failure {
  return typeof outcome === 'object';
}

/** Failure of an operator or a function, which does not know its position. */
export type Fault = {
  readonly fault: Failure['failure'];
  readonly kind: CesqlError['kind'];
  readonly code: CesqlError['code'];
  readonly params?: Readonly<Record<string, string>>;
  readonly value: CesqlValue;
};

/** Result of an operator or a function. */
export type Result = CesqlValue | Fault;

/** Returns whether a result is a fault. */
export function isFault(result: Result): result is Fault {
  return typeof result === 'object';
}

/** Converts a fault to the failure of a node. */
export function failAt(node: CesqlNode, fault: Fault): Failure {
  const { kind, code, params = {}, value } = fault;
  return {
    failure: fault.fault,
    error: { kind, code, position: node.start, params },
    value,
    node,
  };
}
