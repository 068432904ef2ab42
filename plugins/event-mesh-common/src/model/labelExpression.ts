/**
 * One entry of `matchExpressions`.
 *
 * @public
 */
export type LabelExpression = {
  readonly key: string;
  /** In, NotIn, Exists, DoesNotExist, or any other value of the object. */
  readonly operator: string;
  readonly values: readonly string[];
};
