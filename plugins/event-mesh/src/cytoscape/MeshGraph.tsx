import {
  CSSProperties,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { DrawnGraph, drawGraph } from './drawGraph';
import { guardWheel } from './guardWheel';
import { GraphEvents, MeshGraphHandle, MeshGraphProps } from './types';

const zoomStep = 1.3;

const frameStyle: CSSProperties = {
  position: 'relative',
  width: '100%',
  height: '100%',
};

const canvasStyle: CSSProperties = { position: 'absolute', inset: 0 };

/**
 * The graph of a mesh.
 *
 * @internal
 */
export const MeshGraph = forwardRef<MeshGraphHandle, MeshGraphProps>(
  function DrawnMesh(props, ref) {
    const { scene, marks, changeWords, anchor, label } = props;
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLDivElement>(null);
    const drawn = useRef<DrawnGraph>();
    const drawing = useRef({ scene, marks, changeWords, anchor });
    const events = useRef<GraphEvents>(props);
    events.current = props;

    useEffect(() => {
      if (!frame.current || !canvas.current) {
        return undefined;
      }
      const stopGuarding = guardWheel(frame.current);
      const own = drawGraph(canvas.current, drawing.current, {
        onSelect: selection => events.current.onSelect(selection),
        onMore: id => events.current.onMore?.(id),
      });
      drawn.current = own;
      return () => {
        drawn.current = undefined;
        own.destroy();
        stopGuarding();
      };
    }, []);

    useEffect(() => {
      const next = { scene, marks, changeWords, anchor };
      const { current } = drawing;
      if (current.scene !== scene || current.marks !== marks) {
        drawing.current = next;
        drawn.current?.update(next);
      }
    }, [scene, marks, changeWords, anchor]);

    useImperativeHandle(
      ref,
      () => ({
        fit: () => drawn.current?.fit(),
        zoomIn: () => drawn.current?.zoomBy(zoomStep),
        zoomOut: () => drawn.current?.zoomBy(1 / zoomStep),
        reveal: id => drawn.current?.reveal(id),
        theme: () => drawn.current?.theme(),
      }),
      [],
    );

    return (
      <div ref={frame} style={frameStyle}>
        <div
          ref={canvas}
          style={canvasStyle}
          role="img"
          aria-label={label}
          data-testid="event-mesh-graph"
        />
      </div>
    );
  },
);
