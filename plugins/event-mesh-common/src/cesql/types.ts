import { CesqlValue } from '../cloudevents';

/**
 * Types of the language.
 *
 * @public
 */
export type CesqlType = 'String' | 'Integer' | 'Boolean';

/**
 * Semantics that apply where the code that Knative runs differs from the specification.
 *
 * @remarks docs/semantics/cesql.md has a row for each difference.
 * @public
 */
export type CesqlDialect = 'knative' | 'spec';

/**
 * Error types of the specification.
 *
 * @public
 */
export type CesqlErrorKind =
  | 'parse'
  | 'math'
  | 'cast'
  | 'missingAttribute'
  | 'missingFunction'
  | 'functionEvaluation'
  | 'generic';

/**
 * Precise reason of an error.
 *
 * @public
 */
export type CesqlErrorCode =
  | 'expectedToken'
  | 'expectedValue'
  | 'expectedText'
  | 'expectedAttribute'
  | 'expectedEnd'
  | 'unknownCharacter'
  | 'integerTooLarge'
  | 'tooLarge'
  | 'divisionByZero'
  | 'overflow'
  | 'noInteger'
  | 'noBoolean'
  | 'missingAttribute'
  | 'missingFunction'
  | 'negativeLength'
  | 'positionOutside'
  | 'notBoolean'
  | 'correlation';

/**
 * Error and its position in the expression.
 *
 * @public
 */
export type CesqlError = {
  readonly kind: CesqlErrorKind;
  readonly code: CesqlErrorCode;
  /** Counted in characters from 0; the length of the text if the text ends too early. */
  readonly position: number;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * Operators that compare values.
 *
 * @public
 */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * Operators that calculate with Integers.
 *
 * @public
 */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/**
 * Operators that combine Booleans.
 *
 * @public
 */
export type LogicOperator = 'AND' | 'OR' | 'XOR';

type Span = {
  readonly start: number;
  readonly end: number;
};

/**
 * Node of a parsed expression.
 *
 * @public
 */
export type CesqlNode = Span &
  (
    | { readonly type: 'literal'; readonly value: CesqlValue }
    | { readonly type: 'attribute'; readonly name: string }
    | { readonly type: 'exists'; readonly name: string }
    | { readonly type: 'not'; readonly operand: CesqlNode }
    | { readonly type: 'negate'; readonly operand: CesqlNode }
    | {
        readonly type: 'compare';
        readonly operator: ComparisonOperator;
        readonly left: CesqlNode;
        readonly right: CesqlNode;
      }
    | {
        readonly type: 'arithmetic';
        readonly operator: ArithmeticOperator;
        readonly left: CesqlNode;
        readonly right: CesqlNode;
      }
    /** `a AND b OR c` is `a AND (b OR c)`: one level, grouped from the right. */
    | {
        readonly type: 'logic';
        readonly terms: readonly CesqlNode[];
        readonly operators: readonly LogicOperator[];
      }
    | {
        readonly type: 'like';
        readonly operand: CesqlNode;
        readonly pattern: string;
      }
    | {
        readonly type: 'in';
        readonly operand: CesqlNode;
        readonly set: readonly CesqlNode[];
      }
    | {
        readonly type: 'call';
        /** In capitals. */
        readonly name: string;
        readonly args: readonly CesqlNode[];
      }
  );

/**
 * Parsed expression.
 *
 * @public
 */
export type CesqlExpression = {
  readonly text: string;
  readonly dialect: CesqlDialect;
  readonly root: CesqlNode;
  /** Attributes that it refers to, sorted. */
  readonly attributes: readonly string[];
};
