import {
  memoize,
  Measure,
  PathShape,
  Shape,
} from 'backstage-plugin-event-mesh-common';

// Of the glyphs, which are few.
const pathOf = memoize((d: string) => new Path2D(d));

/**
 * Paints shapes on a canvas whose transformation is that of the graph.
 *
 * @internal
 */
export function paint(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  font: string,
): void {
  for (const shape of shapes) {
    switch (shape.shape) {
      case 'rect':
        context.beginPath();
        context.roundRect(
          shape.x,
          shape.y,
          shape.width,
          shape.height,
          shape.radius,
        );
        if (shape.fill) {
          context.fillStyle = shape.fill;
          context.fill();
        }
        if (shape.stroke) {
          context.strokeStyle = shape.stroke;
          context.lineWidth = shape.strokeWidth ?? 1;
          context.setLineDash([...(shape.dash ?? [])]);
          context.stroke();
        }
        break;
      case 'text':
        context.font = fontOf(shape, font);
        context.fillStyle = shape.color;
        context.textAlign = shape.isCentred ? 'center' : 'left';
        context.fillText(shape.text, shape.x, shape.y);
        break;
      case 'glyph':
        context.save();
        context.translate(shape.x, shape.y);
        context.scale(shape.size / 24, shape.size / 24);
        context.strokeStyle = shape.color;
        context.lineWidth = 2;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.setLineDash([]);
        context.stroke(pathOf(shape.path));
        context.restore();
        break;
      default:
        paintPath(context, shape);
    }
  }
}

function paintPath(
  context: CanvasRenderingContext2D,
  { d, width = 1, stroke, fill, dash = [], opacity = 1 }: PathShape,
): void {
  const path = new Path2D(d);
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.globalAlpha = before;
}

/** Measures texts as they are painted. @internal */
export function measureOn(
  context: CanvasRenderingContext2D,
  font: string,
): Measure {
  return (text, of) => {
    context.font = fontOf(of, font);
    return context.measureText(text).width;
  };
}

function fontOf(
  { size, bold }: { readonly size: number; readonly bold: boolean },
  font: string,
): string {
  return `${bold ? '600 ' : ''}${size}px ${font}`;
}
