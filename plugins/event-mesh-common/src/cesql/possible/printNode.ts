import { childrenOf } from '../parser/childrenOf';
import { CesqlNode } from '../types';

/**
 * A node as a text that is the same for all nodes that say the same, however they are written.
 *
 * @internal
 */
export function printNode(node: CesqlNode): string {
  return JSON.stringify([labelOf(node), ...childrenOf(node).map(printNode)]);
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
