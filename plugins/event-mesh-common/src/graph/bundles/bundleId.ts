import { EdgeType, GraphEdge } from '../types';

/**
 * Returns the id of the bundle that an edge belongs to: the edges of one type between the same endpoints, in one
 * direction.
 *
 * @public
 */
export function bundleId(
  edge: Pick<GraphEdge, 'type' | 'source' | 'target'>,
): string {
  return ['bundle:', edge.type, edge.source, edge.target]
    .map(part => encodeURIComponent(part))
    .join(' ');
}

/**
 * Parses a bundle's id; returns undefined for any other id.
 *
 * @public
 */
export function parseBundleId(
  id: string,
): { type: EdgeType; source: string; target: string } | undefined {
  const [mark, type, source, target, ...others] = id.split(' ').map(decode);
  return mark === 'bundle:' && target !== undefined && others.length === 0
    ? { type: type as EdgeType, source, target }
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
