import { Attributes, TokenRule } from './types';

/** Returns whether rules allow a request. @internal */
export function allows(
  rules: readonly TokenRule[],
  wanted: Attributes,
): boolean {
  return rules.some(rule => {
    if (!covers(rule.verbs, wanted.verb)) return false;
    if (wanted.type === 'path') {
      return (rule.nonResourceURLs ?? []).some(pattern =>
        pattern.endsWith('*')
          ? wanted.path.startsWith(pattern.slice(0, -1))
          : wanted.path === pattern,
      );
    }
    const { group, plural, subresource, namespace, name } = wanted;
    return (
      covers(rule.apiGroups ?? [], group) &&
      coversResource(rule.resources ?? [], plural, subresource) &&
      (!rule.namespaces || rule.namespaces.includes(namespace)) &&
      (!rule.resourceNames || rule.resourceNames.includes(name))
    );
  });
}

function covers(allowed: readonly string[], wanted: string): boolean {
  return allowed.includes('*') || allowed.includes(wanted);
}

function coversResource(
  allowed: readonly string[],
  plural: string,
  subresource: string,
): boolean {
  if (!subresource) return covers(allowed, plural);
  return (
    covers(allowed, `${plural}/${subresource}`) ||
    allowed.includes(`*/${subresource}`)
  );
}
