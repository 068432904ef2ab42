import { SwimlaneLinks } from './swimlaneLinks';
import { pageCost } from './pageCost';
import {
  PageState,
  PageSlot,
  appendSwimlane,
  pageState,
  putSwimlane,
} from './pageState';

/** Most joins for which trying every swimlane at many positions is fast enough. */
const mostJoins = 1000;
const passes = 2;

/**
 * Folds an ordered list of swimlanes into pages beside each other, each read from top to bottom. Edges between
 * swimlanes pass few others, and pages have about the same height.
 *
 * @internal
 */
export function foldPages(
  line: readonly number[],
  count: number,
  { links, heights }: { links: SwimlaneLinks; heights: readonly number[] },
): number[][] {
  const wanted = new Set(line);
  const joins = links.joins.filter(
    ({ from, to }) => wanted.has(from) && wanted.has(to),
  );
  const linked = new Set(joins.flatMap(({ from, to }) => [from, to]));
  const total = line.reduce((sum, swimlane) => sum + heights[swimlane], 0);
  const size = { total, mean: total / (line.length || 1) };
  const moved = line.filter(swimlane => linked.has(swimlane));
  const state = pageState(fold(moved, count, heights), heights);
  if (count > 1 && joins.length <= mostJoins) {
    moveSwimlanes(state, moved, {
      near: links.near,
      cost: () => pageCost(state, joins, size),
    });
  }
  for (const swimlane of line) {
    if (!linked.has(swimlane)) {
      appendSwimlane(state, swimlane);
    }
  }
  return state.pages;
}

type Moving = {
  readonly near: SwimlaneLinks['near'];
  readonly cost: () => number;
};

function moveSwimlanes(
  state: PageState,
  swimlanes: readonly number[],
  moving: Moving,
) {
  const isThere = new Set(swimlanes);
  let best = moving.cost();
  for (let pass = 0; pass < passes; pass++) {
    const before = best;
    for (const swimlane of swimlanes) {
      const others = [...moving.near[swimlane].keys()].filter(other =>
        isThere.has(other),
      );
      best = moveSwimlane(state, swimlane, { best, others, cost: moving.cost });
    }
    if (best > before - 1e-6) {
      return;
    }
  }
}

// Tries the positions next to each neighbour: above, below and beside it.
function moveSwimlane(
  state: PageState,
  swimlane: number,
  moving: { best: number; others: readonly number[]; cost: () => number },
): number {
  let { best } = moving;
  const page = state.pageOf[swimlane];
  let home: PageSlot = { page, at: state.pages[page].indexOf(swimlane) };
  const places = placesNear(state, swimlane, moving.others);
  for (const place of places) {
    putSwimlane(state, swimlane, place);
    const now = moving.cost();
    if (now < best - 1e-6) {
      best = now;
      home = place;
    }
  }
  putSwimlane(state, swimlane, home);
  return best;
}

// Positions are counted without the swimlane itself.
function placesNear(
  { pages, heights, pageOf, topOf }: PageState,
  swimlane: number,
  others: readonly number[],
): PageSlot[] {
  const rest = new Map<number, number[]>();
  const restOf = (page: number) => {
    const known =
      rest.get(page) ?? pages[page].filter(other => other !== swimlane);
    rest.set(page, known);
    return known;
  };
  return others.flatMap(other => {
    const page = pageOf[other];
    const at = restOf(page).indexOf(other);
    const middle = topOf[other] + heights[other] / 2;
    const beside = [page - 1, page + 1]
      .filter(next => next >= 0 && next < pages.length)
      .flatMap(next => {
        const found = restOf(next).findIndex(
          third => topOf[third] + heights[third] > middle,
        );
        const above = found < 0 ? restOf(next).length : found;
        const below = Math.min(above + 1, restOf(next).length);
        return [
          { page: next, at: above },
          { page: next, at: below },
        ];
      });
    return [{ page, at }, { page, at: at + 1 }, ...beside];
  });
}

function fold(
  line: readonly number[],
  count: number,
  heights: readonly number[],
): number[][] {
  const total = line.reduce((sum, swimlane) => sum + heights[swimlane], 0);
  const pages: number[][] = Array.from({ length: count }, () => []);
  let page = 0;
  let filled = 0;
  for (const swimlane of line) {
    if (page < count - 1 && filled + heights[swimlane] / 2 > total / count) {
      page += 1;
      filled = 0;
    }
    pages[page].push(swimlane);
    filled += heights[swimlane];
  }
  return pages;
}
