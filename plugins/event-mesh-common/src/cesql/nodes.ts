import { CesqlNode } from './types';

/** Returns the children of a node, from left to right. */
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

/** Iterates over a node and its descendants, in no particular order. */
export function* nodesOf(root: CesqlNode): Generator<CesqlNode> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node)) {
      open.push(child);
    }
  }
}

/** Returns the attributes that an expression refers to, sorted. */
export function namedAttributes(root: CesqlNode): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'attribute' || node.type === 'exists') {
      names.add(node.name);
    }
  }
  return [...names].sort();
}
