import { LabelExpression } from './labelExpression';

/**
 * Parses a label selector in Kubernetes' text form, e.g. `app=web,tier in (a, b),!canary`.
 *
 * @remarks Undefined for a selector that Kubernetes would reject, and for an empty text: neither may select all objects
 * here. Equality becomes `In` or `NotIn` with one value.
 * @public
 */
export function parseLabelSelector(
  text: string,
): readonly LabelExpression[] | undefined {
  const requirements: LabelExpression[] = [];
  for (const part of splitOutsideBrackets(text)) {
    const requirement = parseRequirement(part.trim());
    if (!requirement) {
      return undefined;
    }
    requirements.push(requirement);
  }
  return requirements;
}

function splitOutsideBrackets(text: string): string[] {
  return text.split(/,(?![^(]*\))/);
}

const key = String.raw`((?:[\w.-]+\/)?[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)`;
const value = String.raw`((?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)?)`;
const equality = new RegExp(`^${key}\\s*(==|=|!=)\\s*${value}$`);
const membership = new RegExp(`^${key}\\s+(in|notin)\\s*\\(([^()]*)\\)$`);
const existence = new RegExp(`^(!?)\\s*${key}$`);
const wholeValue = new RegExp(`^${value}$`);

function parseRequirement(text: string): LabelExpression | undefined {
  const equal = equality.exec(text);
  if (equal) {
    const operator = equal[2] === '!=' ? 'NotIn' : 'In';
    return { key: equal[1], operator, values: [equal[3]] };
  }
  const member = membership.exec(text);
  if (member) {
    const values = member[3].split(',').map(each => each.trim());
    const operator = member[2] === 'in' ? 'In' : 'NotIn';
    return values.every(each => wholeValue.test(each))
      ? { key: member[1], operator, values }
      : undefined;
  }
  const exists = existence.exec(text);
  return exists
    ? {
        key: exists[2],
        operator: exists[1] === '!' ? 'DoesNotExist' : 'Exists',
        values: [],
      }
    : undefined;
}
