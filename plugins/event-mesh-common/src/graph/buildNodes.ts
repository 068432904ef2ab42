import { compareText } from '../model';
import { Status, linkIndex } from '../mesh';
import { MeshView } from '../view';
import { columnOf } from './columnOf';
import { sinkBindingEdgesOf } from './sinkBindingLines';
import { GraphNode } from './types';

const neverNodes: ReadonlySet<string> = new Set([
  'trigger',
  'subscription',
  'eventPolicy',
  'namespace',
]);

const noStatus: Status = { state: 'notApplicable', stale: false };

/**
 * Builds the nodes of a view, sorted by id: every placeholder, and every resource that is not an edge, a policy or a
 * namespace.
 *
 * @internal
 */
export function buildNodes(view: MeshView): GraphNode[] {
  const drawnAsEdges = sinkBindingEdgesOf(view);
  const links = linkIndex(view);
  const nodes: GraphNode[] = [];
  for (const [id, { resource, status, folded }] of view.resources) {
    if (!neverNodes.has(resource.type) && !drawnAsEdges.has(id)) {
      const { kind, name, namespace, cluster } = resource.ref;
      nodes.push({
        id,
        column: columnOf({ resource }, links.at(id)),
        kind,
        type: resource.type,
        name,
        namespace,
        cluster,
        status,
        foldedCount: folded.filter(child => !view.resources.has(child)).length,
        hiddenNeighbours: view.hiddenNeighbours.get(id) ?? 0,
      });
    }
  }
  for (const [id, placeholder] of view.placeholders) {
    nodes.push({
      id,
      column: columnOf({ placeholder }, links.at(id)),
      kind: placeholder.ref?.kind ?? '',
      type: 'placeholder',
      name: placeholder.ref?.name ?? placeholder.uri ?? '',
      namespace: placeholder.ref?.namespace ?? '',
      cluster: placeholder.cluster,
      status: noStatus,
      placeholder: placeholder.reason,
      foldedCount: 0,
      hiddenNeighbours: view.hiddenNeighbours.get(id) ?? 0,
    });
  }
  return nodes.sort((a, b) => compareText(a.id, b.id));
}
