import {
  CSSProperties,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import { DrawnGraph, drawGraph } from './drawGraph';
import { guardWheel } from './guardWheel';
import { MeshGraphHandle, MeshGraphProps } from './types';
import { englishWords } from './words';

const zoomStep = 1.3;

const frameStyle: CSSProperties = {
  position: 'relative',
  width: '100%',
  height: '100%',
  outline: 'none',
};

const canvasStyle: CSSProperties = { position: 'absolute', inset: 0 };

/**
 * The picture of a mesh.
 *
 * @internal
 */
export const MeshGraph = forwardRef<MeshGraphHandle, MeshGraphProps>(
  function DrawnMesh(props, ref) {
    const { graph, layout, selected, label, words = englishWords } = props;
    const frame = useRef<HTMLDivElement>(null);
    const canvas = useRef<HTMLDivElement>(null);
    const drawn = useRef<DrawnGraph>();
    const shown = useRef({ graph, layout, words });
    const onSelect = useRef(props.onSelect);
    onSelect.current = props.onSelect;

    useEffect(() => {
      if (!frame.current || !canvas.current) {
        return undefined;
      }
      const stopGuarding = guardWheel(frame.current);
      const own = drawGraph(canvas.current, shown.current, selection => {
        // What opens next can give the focus back to the picture when it closes.
        frame.current?.focus({ preventScroll: true });
        onSelect.current(selection);
      });
      drawn.current = own;
      return () => {
        drawn.current = undefined;
        own.destroy();
        stopGuarding();
      };
    }, []);

    useEffect(() => {
      const { current } = shown;
      if (
        current.graph !== graph ||
        current.layout !== layout ||
        current.words !== words
      ) {
        shown.current = { graph, layout, words };
        drawn.current?.update(shown.current);
      }
      drawn.current?.select(selected);
    }, [graph, layout, words, selected]);

    useImperativeHandle(
      ref,
      () => ({
        fit: () => drawn.current?.fit(),
        zoomIn: () => drawn.current?.zoomBy(zoomStep),
        zoomOut: () => drawn.current?.zoomBy(1 / zoomStep),
      }),
      [],
    );

    return (
      <div ref={frame} style={frameStyle} tabIndex={-1}>
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
