import { GraphNode } from '../graph';
import { SceneTexts } from './sceneTexts';

/**
 * The two lines that name a node: what it is called, then what it is, where and whose, or what it holds.
 *
 * @public
 */
export function titlesOf(
  node: GraphNode,
  words: SceneTexts,
): { title: string; subtitle: string } {
  if (node.inside) {
    const { nodes, edges } = node.inside;
    const subtitle = [
      words.nodes(nodes.length),
      ...(edges > 0 ? [words.connections(edges)] : []),
    ].join(' · ');
    return { title: node.name, subtitle };
  }
  if (node.type === 'unknownProducers') {
    return { title: words.unknownProducers, subtitle: words.possible };
  }
  const subtitle = [node.kind || words.uri, node.namespace, node.belongsTo]
    .filter(Boolean)
    .join(' · ');
  return { title: node.name, subtitle };
}
