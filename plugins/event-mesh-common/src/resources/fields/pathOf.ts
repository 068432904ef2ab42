import { Field } from './field';

/**
 * Formats the path of a field for display: `spec.filters[0].exact`, `metadata.annotations["knative.dev/dependency"]`.
 *
 * @internal
 */
export function pathOf(field: Field): string {
  const keys: Array<string | number> = [];
  for (let at = field; at.parent; at = at.parent) {
    keys.push(at.key);
  }
  return keys.reverse().reduce<string>((path, key) => {
    if (typeof key === 'number') {
      return `${path}[${key}]`;
    }
    if (!/^[A-Za-z_$][\w$-]*$/.test(key)) {
      return `${path}[${JSON.stringify(key)}]`;
    }
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
