import { NoticeCollector } from './NoticeCollector';

// A label as Kubernetes allows it: it becomes part of a path, where `..` would lead elsewhere.
const namespaceName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * The usable names of `eventMesh.namespaces`, each once.
 *
 * @internal
 */
export function parseNamespaces(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): readonly string[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    notices.wrongType(key, 'array', value);
    return [];
  }
  const names = new Set<string>();
  value.forEach((item: unknown, i) => {
    if (typeof item === 'string' && namespaceName.test(item)) {
      names.add(item);
    } else {
      notices.wrongType(`${key}[${i}]`, 'namespace', item);
    }
  });
  return [...names];
}
