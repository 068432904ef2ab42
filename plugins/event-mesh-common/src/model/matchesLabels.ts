import { LabelExpression } from './labelExpression';

type Labels = Readonly<Record<string, string>>;

/**
 * Returns whether labels match all pairs and all expressions of a Kubernetes label selector.
 *
 * @remarks An unknown operator selects nothing, since Kubernetes would reject it.
 * @public
 */
export function matchesLabels(
  labels: Labels,
  pairs: Labels,
  expressions: readonly LabelExpression[] = [],
): boolean {
  return (
    Object.entries(pairs).every(
      ([key, value]) => read(labels, key) === value,
    ) && expressions.every(expression => fulfils(labels, expression))
  );
}

function fulfils(labels: Labels, expression: LabelExpression): boolean {
  const value = read(labels, expression.key);
  switch (expression.operator) {
    case 'In':
      return value !== undefined && expression.values.includes(value);
    case 'NotIn':
      return value === undefined || !expression.values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}

function read(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
