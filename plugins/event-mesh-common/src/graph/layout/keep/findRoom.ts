import { metrics } from '../metrics';
import { PagedFrame } from './pagedFrames';

/**
 * Finds space for a new frame: the uppermost gap between two frames of its cluster, otherwise below all frames of the
 * page with the least height.
 *
 * @internal
 */
export function findRoom(
  height: number,
  cluster: string,
  standing: { readonly frames: readonly PagedFrame[]; readonly pages: number },
): { page: number; top: number } {
  const pages = Array.from({ length: standing.pages }, (_, page) =>
    standing.frames
      .filter(frame => frame.page === page)
      .sort((a, b) => a.top - b.top),
  );
  const rooms = pages.flatMap((frames, page) =>
    frames.slice(1).flatMap((below, i) => {
      const above = frames[i];
      const top = above.bottom + metrics.swimlaneGap;
      const fits = top + height + metrics.swimlaneGap <= below.top;
      return fits && above.cluster === cluster && below.cluster === cluster
        ? [{ page, top }]
        : [];
    }),
  );
  const ends = pages.map((frames, page) => ({
    page,
    top: endOf(frames, cluster),
  }));
  const best = (places: readonly { page: number; top: number }[]) =>
    [...places].sort((a, b) => a.top - b.top || a.page - b.page)[0];
  return best(rooms) ?? best(ends);
}

function endOf(frames: readonly PagedFrame[], cluster: string): number {
  const last = frames[frames.length - 1];
  if (!last) {
    return metrics.columnTitle;
  }
  const apart = last.cluster === cluster ? 0 : metrics.clusterGap;
  return last.bottom + metrics.swimlaneGap + apart;
}
