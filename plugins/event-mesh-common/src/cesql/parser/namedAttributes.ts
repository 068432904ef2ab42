import { CesqlNode } from '../types';
import { nodesOf } from './childrenOf';

/**
 * The attributes that an expression names, sorted.
 *
 * @internal
 */
export function namedAttributes(root: CesqlNode): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'attribute' || node.type === 'exists') {
      names.add(node.name);
    }
  }
  return [...names].sort();
}
