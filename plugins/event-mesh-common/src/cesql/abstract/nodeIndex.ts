import { childrenOf } from '../nodes';
import { Suspended, trampoline } from '../trampoline';
import { CesqlNode } from '../types';

/** Returns the number of a node; structurally equal nodes have the same number. */
export type NodeIndex = (node: CesqlNode) => number;

/**
 * Creates an index that numbers nodes by structure (hash consing): by label and the numbers of the children. The work
 * is linear, however deeply nodes are nested.
 */
export function createNodeIndex(): NodeIndex {
  const numbers = new Map<string, number>();
  const known = new Map<CesqlNode, number>();
  function* numberOf(node: CesqlNode): Suspended<CesqlNode, number> {
    const children: number[] = [];
    for (const child of childrenOf(node)) {
      children.push(known.get(child) ?? (yield child));
    }
    const key = JSON.stringify([labelOf(node), children]);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known.set(node, number);
    return number;
  }
  return node => known.get(node) ?? trampoline(node, numberOf);
}

function labelOf(node: CesqlNode): readonly unknown[] {
  switch (node.type) {
    case 'literal':
      return [node.value];
    case 'attribute':
    case 'exists':
    case 'call':
      return [node.type, node.name];
    case 'compare':
    case 'arithmetic':
      return [node.operator];
    case 'logic':
      return node.operators;
    case 'like':
      return [node.type, node.pattern];
    default:
      return [node.type];
  }
}
