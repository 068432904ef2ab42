import { CesqlNode } from '../types';
import { childrenOf } from './childrenOf';

/**
 * The attributes that an expression names, sorted.
 *
 * @internal
 */
export function namedAttributes(root: CesqlNode): readonly string[] {
  const names = new Set<string>();
  collect(root, names);
  return [...names].sort();
}

function collect(node: CesqlNode, names: Set<string>): void {
  if (node.type === 'attribute' || node.type === 'exists') {
    names.add(node.name);
  }
  childrenOf(node).forEach(child => collect(child, names));
}
