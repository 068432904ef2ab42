import { CesqlError, CesqlNode, CesqlValue } from './types';

/**
 * Why a node has no value: an error of the language, a defect of Knative's code that ends the whole evaluation, or
 * something that only the cluster knows.
 *
 * @internal
 */
export type Failure = {
  readonly failure: 'error' | 'crash' | 'unknown';
  readonly error: CesqlError;
  /** What the node gives beside the error. */
  readonly value: CesqlValue;
  readonly node: CesqlNode;
};

/** @internal */
export type Outcome = CesqlValue | Failure;

/** @internal */
export function isFailure(outcome: Outcome): outcome is Failure {
  return typeof outcome === 'object';
}

/**
 * What operators and functions say of a failure; where it was is known to the evaluation.
 *
 * @internal
 */
export type Fault = {
  readonly fault: Failure['failure'];
  readonly kind: CesqlError['kind'];
  readonly code: CesqlError['code'];
  readonly params?: Readonly<Record<string, string>>;
  readonly value: CesqlValue;
};

/** @internal */
export type Result = CesqlValue | Fault;

/** @internal */
export function isFault(result: Result): result is Fault {
  return typeof result === 'object';
}

/** @internal */
export function failAt(node: CesqlNode, fault: Fault): Failure {
  const { kind, code, params = {}, value } = fault;
  return {
    failure: fault.fault,
    error: { kind, code, position: node.start, params },
    value,
    node,
  };
}
