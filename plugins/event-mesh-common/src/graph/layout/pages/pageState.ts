/** Swimlanes on pages beside each other, while the search moves them. @internal */
export type PageState = {
  /** Per page, its swimlanes from top to bottom. */
  readonly pages: number[][];
  readonly heights: readonly number[];
  /** Per swimlane, its page and its top. */
  readonly pageOf: Int32Array;
  readonly topOf: Float64Array;
  /** Per page, its height. */
  readonly heightOf: Float64Array;
};

/** Position among the swimlanes of a page. @internal */
export type PageSlot = { readonly page: number; readonly at: number };

/** @internal */
export function pageState(
  pages: number[][],
  heights: readonly number[],
): PageState {
  const state = {
    pages,
    heights,
    pageOf: new Int32Array(heights.length),
    topOf: new Float64Array(heights.length),
    heightOf: new Float64Array(pages.length),
  };
  pages.forEach((_, page) => measure(state, page));
  return state;
}

/** Moves a swimlane to another position, counted without the swimlane itself. @internal */
export function putSwimlane(
  state: PageState,
  swimlane: number,
  place: PageSlot,
): void {
  const { pages, pageOf } = state;
  const from = pageOf[swimlane];
  pages[from].splice(pages[from].indexOf(swimlane), 1);
  pages[place.page].splice(place.at, 0, swimlane);
  measure(state, from);
  measure(state, place.page);
}

/** Appends a new swimlane to the page with the least height. @internal */
export function appendSwimlane(state: PageState, swimlane: number): void {
  const page = state.heightOf.indexOf(Math.min(...state.heightOf));
  state.pages[page].push(swimlane);
  measure(state, page);
}

function measure(state: PageState, page: number) {
  let top = 0;
  for (const swimlane of state.pages[page]) {
    state.pageOf[swimlane] = page;
    state.topOf[swimlane] = top;
    top += state.heights[swimlane];
  }
  state.heightOf[page] = top;
}
