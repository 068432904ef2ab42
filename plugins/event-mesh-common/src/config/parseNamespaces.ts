import { NoticeCollector } from './NoticeCollector';
import { isLeftOut, textOf } from './values';

// An RFC 1123 label, as Kubernetes allows it. It becomes part of a path, where `..` would be a path traversal.
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * The parsed list of namespaces, without duplicates.
 *
 * @public
 */
export type ParsedNamespaces = {
  /** Undefined if the key is not set; empty if no entry is usable. */
  readonly namespaces?: readonly string[];
  readonly isUnderstood: boolean;
};

/**
 * Parses a list of namespaces; a single name is a list of one.
 *
 * @public
 */
export function parseNamespaces(
  value: unknown,
  key: string,
  notices: NoticeCollector,
): ParsedNamespaces {
  if (isLeftOut(value)) {
    return { isUnderstood: true };
  }
  const isList = Array.isArray(value);
  const items: readonly unknown[] = isList ? value : [value];
  const names = new Set<string>();
  let isUnderstood = true;
  items.forEach((item, i) => {
    const name = textOf(item);
    if (name !== undefined && label.test(name)) {
      names.add(name);
    } else {
      isUnderstood = false;
      notices.add('configWrongNamespace', isList ? `${key}[${i}]` : key, {});
    }
  });
  if (names.size === 0) {
    notices.add('configNoNamespaces', key, {});
  }
  return { namespaces: [...names], isUnderstood };
}
