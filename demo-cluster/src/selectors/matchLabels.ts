import { Requirement } from './types';

/** Returns whether labels match a selector. @internal */
export function matchLabels(
  requirements: readonly Requirement[],
  labels: Readonly<Record<string, string>>,
): boolean {
  return requirements.every(requirement => meets(requirement, labels));
}

function meets(
  requirement: Requirement,
  labels: Readonly<Record<string, string>>,
): boolean {
  const value = Object.hasOwn(labels, requirement.key)
    ? labels[requirement.key]
    : undefined;
  switch (requirement.operator) {
    case 'exists':
      return value !== undefined;
    case 'missing':
      return value === undefined;
    case 'in':
      return value !== undefined && requirement.values.includes(value);
    case 'notIn':
      return value === undefined || !requirement.values.includes(value);
    default:
      return compares(requirement, value);
  }
}

function compares(
  requirement: Extract<Requirement, { value: number }>,
  value: string | undefined,
): boolean {
  if (value === undefined || !/^-?\d+$/.test(value)) return false;
  return requirement.operator === 'greater'
    ? Number(value) > requirement.value
    : Number(value) < requirement.value;
}
