import { CesqlNode } from '../types';

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

/**
 * What a node is made of, from left to right.
 *
 * @internal
 */
export function childrenOf(node: CesqlNode): readonly CesqlNode[] {
  switch (node.type) {
    case 'not':
    case 'negate':
    case 'like':
      return [node.operand];
    case 'compare':
    case 'arithmetic':
      return [node.left, node.right];
    case 'logic':
      return node.terms;
    case 'in':
      return [node.operand, ...node.set];
    case 'call':
      return node.args;
    default:
      return [];
  }
}
