import {
  Graph,
  GraphLayout,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import { CSSProperties, useMemo } from 'react';
import { MeshCanvas, MeshCanvasProps } from '../MeshCanvas';
import styles from './EntityEventMesh.module.css';

/** A larger graph fills the available space anyway, so a second layout would be wasted. */
const mostNodes = 60;

/** Padding around the graph, and for the buttons below it. */
const air = { width: 64, height: 136 };

/**
 * Renders a graph in a frame of its own size, so it is readable without zooming.
 *
 * @internal
 */
export function PartGraph(props: MeshCanvasProps) {
  const { graph } = props;
  const style = useMemo(() => frameOf(graph), [graph]);
  return (
    <div className={styles.canvas} style={style}>
      <MeshCanvas {...props} />
    </div>
  );
}

function frameOf(graph: Graph): CSSProperties {
  if (graph.nodes.length > mostNodes) {
    return { height: '36rem' };
  }
  const { width, height } = sizeOf(layoutMeshGraph(graph));
  return {
    aspectRatio: `${width} / ${height}`,
    maxHeight: `${Math.round(height)}px`,
  };
}

function sizeOf({ boxes, swimlanes, columns }: GraphLayout) {
  const all = [...boxes.values(), ...swimlanes];
  const across = [...all, ...columns.map(({ x, width }) => ({ x, width }))];
  const left = Math.min(...across.map(({ x, width }) => x - width / 2));
  const right = Math.max(...across.map(({ x, width }) => x + width / 2));
  const top = Math.min(...all.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...all.map(({ y, height }) => y + height / 2));
  return {
    width: Math.max(1, right - left) + air.width,
    height: Math.max(1, bottom - top) + air.height,
  };
}
