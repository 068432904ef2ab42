import { CesqlValue } from '../cloudevents';

/**
 * The types of the language.
 *
 * @public
 */
export type CesqlType = 'String' | 'Integer' | 'Boolean';

/**
 * Selects whose semantics apply where they differ: those of the code that Knative runs, or the specification's.
 *
 * @remarks docs/semantics/cesql.md has a row for each difference.
 * @public
 */
export type CesqlDialect = 'knative' | 'spec';

/**
 * The error types of the specification.
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
 * What is wrong, more precisely.
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
 * An error and its position in the expression.
 *
 * @public
 */
export type CesqlError = {
  readonly kind: CesqlErrorKind;
  readonly code: CesqlErrorCode;
  /** Counted in characters from 0; the length of the text where it ends too early. */
  readonly position: number;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * The operators that compare values.
 *
 * @public
 */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * The operators that calculate with Integers.
 *
 * @public
 */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/**
 * The operators that combine Booleans.
 *
 * @public
 */
export type LogicOperator = 'AND' | 'OR' | 'XOR';

type Span = {
  readonly start: number;
  readonly end: number;
};

/**
 * A node of a parsed expression.
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
 * A parsed expression.
 *
 * @public
 */
export type CesqlExpression = {
  readonly text: string;
  readonly dialect: CesqlDialect;
  readonly root: CesqlNode;
  /** The attributes that it names, sorted. */
  readonly attributes: readonly string[];
};
