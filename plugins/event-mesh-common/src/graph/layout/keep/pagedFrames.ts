import { Box, GraphLayout } from '../../types';
import { Frame, frameOfSwimlane } from '../frames';

/** Frame with the number of its page. @internal */
export type PagedFrame = Frame & { readonly page: number };

/** Returns the frames of a layout. @internal */
export function pagedFrames(previous: GraphLayout): PagedFrame[] {
  return previous.swimlanes.map(swimlane => {
    const frame = frameOfSwimlane(swimlane);
    const column = previous.layers.find(
      ({ x }) => x > frame.left && x < frame.right,
    );
    return { ...frame, page: column?.page ?? 0 };
  });
}

/** @internal */
export function isIn({ x, y }: Box, frame: PagedFrame): boolean {
  return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
}

/** Returns an unused id for another frame of a swimlane. @internal */
export function nextKey(key: string, own: readonly PagedFrame[]): string {
  const numbers = own.map(({ id }) => Number(/~(\d+)$/.exec(id)?.[1] ?? 1));
  return `${key}~${Math.max(...numbers) + 1}`;
}

/** Returns whether no frame of its page is below it, in which case it can grow. @internal */
export function isLowest(
  frame: PagedFrame,
  frames: readonly PagedFrame[],
): boolean {
  return frames.every(
    other => other.page !== frame.page || other.top <= frame.top,
  );
}
