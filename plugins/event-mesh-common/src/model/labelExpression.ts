/**
 * One entry of `matchExpressions`.
 *
 * @public
 */
export type LabelExpression = {
  readonly key: string;
  /** In, NotIn, Exists, DoesNotExist, or whatever else the object says. */
  readonly operator: string;
  readonly values: readonly string[];
};
