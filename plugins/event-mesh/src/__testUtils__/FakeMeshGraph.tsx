import { forwardRef, useImperativeHandle } from 'react';
import type { MeshGraphHandle } from '../cytoscape';
import type { MeshGraphProps } from '../cytoscape/types';

/** The actions of the graph controls, in order. */
export const handled: string[] = [];

/** Renders the graph as buttons, since jsdom has no canvas. */
export const MeshGraph = forwardRef<MeshGraphHandle, MeshGraphProps>(
  function FakeMeshGraph(props, ref) {
    const { scene, marks, label, onSelect, onMore } = props;
    useImperativeHandle(
      ref,
      () => ({
        fit: () => handled.push('fit'),
        zoomIn: () => handled.push('zoomIn'),
        zoomOut: () => handled.push('zoomOut'),
        reveal: id => handled.push(`reveal ${id}`),
        theme: () => undefined,
      }),
      [],
    );
    const stateOf = (id: string) =>
      [
        marks.selected.has(id) ? 'selected' : '',
        marks.dim.has(id) ? 'dim' : '',
        marks.found.has(id) ? 'found' : '',
        marks.focused === id ? 'focused' : '',
      ]
        .filter(Boolean)
        .join(' ');
    return (
      <div role="group" aria-label={label}>
        {scene.cards.map(({ id, title, subtitle, badges }) => (
          <div key={id}>
            <button
              data-state={stateOf(id)}
              onClick={() => onSelect({ type: 'node', id })}
            >
              node {subtitle.split(' · ')[0]} {title}
            </button>
            {badges.some(({ name }) => name !== 'generated') && (
              <button onClick={() => onMore?.(id)}>more {title}</button>
            )}
          </div>
        ))}
        {scene.edges.map(({ id, owner, name, label: text }) => (
          <button
            key={id}
            data-state={stateOf(id)}
            onClick={() => onSelect({ type: 'edge', id, owner })}
          >
            edge {name || text?.text}
          </button>
        ))}
      </div>
    );
  },
);
