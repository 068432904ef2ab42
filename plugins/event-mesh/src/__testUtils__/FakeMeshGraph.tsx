import { forwardRef, useImperativeHandle } from 'react';
import type { MeshGraphHandle, MeshGraphProps } from '../cytoscape';

/** What the buttons beside the picture did, in order. */
export const handled: string[] = [];

/** The picture as buttons: jsdom has no canvas. */
export const MeshGraph = forwardRef<MeshGraphHandle, MeshGraphProps>(
  function FakeMeshGraph(props, ref) {
    const { graph, label, selected, onSelect } = props;
    useImperativeHandle(
      ref,
      () => ({
        fit: () => handled.push('fit'),
        zoomIn: () => handled.push('zoomIn'),
        zoomOut: () => handled.push('zoomOut'),
      }),
      [],
    );
    return (
      <div role="group" aria-label={label} data-selected={selected}>
        {graph.nodes.map(({ id, kind, name }) => (
          <button key={id} onClick={() => onSelect({ type: 'node', id })}>
            node {kind} {name}
          </button>
        ))}
        {graph.edges.map(({ id, owner, name }) => (
          <button
            key={id}
            onClick={() => onSelect({ type: 'edge', id, owner })}
          >
            edge {name}
          </button>
        ))}
      </div>
    );
  },
);
