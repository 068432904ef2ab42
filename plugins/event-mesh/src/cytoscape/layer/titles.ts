import type { Box, Scene } from 'backstage-plugin-event-mesh-common';
import { View } from './view';

/** A title as it stands on the screen, in its pixels. @internal */
export type Title = {
  /** Id of the group that it is the title of; none for a column. */
  readonly group?: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isCentred: boolean;
};

const laneHeight = 30;

/**
 * The titles in sight. Those of columns and swimlanes stay at the edge of the screen as long as any of theirs is in sight.
 *
 * @internal
 */
export function titlesIn({ columns, swimlanes }: Scene, view: View): Title[] {
  const lower = Math.min(1, view.zoom);
  const columnTitles = columns.flatMap(({ box, title }): Title[] => {
    const edges = onScreen(box, view);
    if (edges.right < 40 || edges.left > view.width - 40) {
      return [];
    }
    const x = (Math.max(0, edges.left) + Math.min(view.width, edges.right)) / 2;
    const y = Math.max(20, edges.top + 26 * lower);
    return [
      { text: title, x, y, size: Math.max(12, 15 * lower), isCentred: true },
    ];
  });
  const isUnderLanes = columnTitles.some(({ y }) => y < laneHeight);
  const swimlaneTitles = swimlanes.flatMap(({ box, title, group }): Title[] => {
    const edges = onScreen(box, view);
    const size = Math.max(11, 13 * lower);
    const own = edges.top + Math.max(24 * lower, size + 1);
    const highest = isUnderLanes ? laneHeight + size : size + 1;
    const y = Math.min(Math.max(own, highest), edges.bottom - 6);
    const isIn =
      edges.right > 40 &&
      edges.left < view.width &&
      y > highest - size &&
      y < view.height + size;
    // A swimlane that is lower than its title shows none.
    return isIn && edges.bottom - edges.top > size + 6
      ? [
          {
            group,
            text: title,
            x: Math.max(12, edges.left + 16 * lower),
            y,
            size,
            isCentred: false,
          },
        ]
      : [];
  });
  return [...swimlaneTitles, ...columnTitles];
}

function onScreen(box: Box, { zoom, pan }: View) {
  return {
    left: (box.x - box.width / 2) * zoom + pan.x,
    right: (box.x + box.width / 2) * zoom + pan.x,
    top: (box.y - box.height / 2) * zoom + pan.y,
    bottom: (box.y + box.height / 2) * zoom + pan.y,
  };
}
