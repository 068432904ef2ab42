import '@xyflow/react/dist/style.css';
import {
  Edge,
  Handle,
  MarkerType,
  Node,
  NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { layout } from 'backstage-plugin-event-mesh-common';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { cardSize } from '../peers/cardSize';
import { afterFrames, offer } from './page';

type Card = Node<{ name: string; kind: string }, 'card'>;

const { width, height } = cardSize;
const cardStyle = {
  width,
  height,
  boxSizing: 'border-box',
  border: '1px solid #999',
  borderRadius: 8,
  padding: 8,
  background: '#fff',
  font: '12px sans-serif',
} as const;

const CardNode = memo(function ShownCard({ data }: NodeProps<Card>) {
  return (
    <div style={cardStyle}>
      <Handle type="target" position={Position.Left} />
      <svg width="16" height="16" viewBox="0 0 16 16">
        <path d="M2 2h12v12H2z" />
      </svg>{' '}
      <b>{data.name}</b>
      <div>{data.kind}</div>
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { card: CardNode };
let nodes: Card[] = [];
let edges: Edge[] = [];

// Without a layout of its own: it gets our positions, and their time does not count.
offer({
  prepare: graph => {
    const { boxes } = layout(graph);
    nodes = graph.nodes.map(({ id, name, kind }) => {
      const { x = 0, y = 0 } = boxes.get(id) ?? {};
      const position = { x: x - width / 2, y: y - height / 2 };
      return {
        id,
        type: 'card',
        data: { name, kind },
        position,
        width,
        height,
      };
    });
    edges = graph.edges.map(({ id, source, target }) => ({
      ...{ id, source, target },
      markerEnd: { type: MarkerType.ArrowClosed },
    }));
  },
  paint: (_, root) =>
    new Promise(resolve => {
      const isThere = async () =>
        resolve({
          at: await afterFrames(),
          drawn: root.querySelectorAll('.react-flow__node').length,
        });
      createRoot(root).render(
        <ReactFlow
          {...{ nodes, edges, nodeTypes }}
          onInit={isThere}
          fitView
          minZoom={0.001}
          nodesDraggable={false}
          elementsSelectable={false}
        />,
      );
    }),
});
