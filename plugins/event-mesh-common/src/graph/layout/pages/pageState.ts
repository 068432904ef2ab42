/** Bands in pages beside each other, while they are moved about. @internal */
export type PageState = {
  /** Per page, its bands from top to bottom. */
  readonly pages: number[][];
  readonly heights: readonly number[];
  /** Per band, its page and its top. */
  readonly pageOf: Int32Array;
  readonly topOf: Float64Array;
  /** Per page. */
  readonly heightOf: Float64Array;
};

/** A place among the bands of a page. @internal */
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

/** Takes a band out of its place and puts it into another, counted without it. @internal */
export function putSwimlane(
  state: PageState,
  band: number,
  place: PageSlot,
): void {
  const { pages, pageOf } = state;
  const from = pageOf[band];
  pages[from].splice(pages[from].indexOf(band), 1);
  pages[place.page].splice(place.at, 0, band);
  measure(state, from);
  measure(state, place.page);
}

/** Puts a new band below the others of the page that ends first. @internal */
export function appendSwimlane(state: PageState, band: number): void {
  const page = state.heightOf.indexOf(Math.min(...state.heightOf));
  state.pages[page].push(band);
  measure(state, page);
}

function measure(state: PageState, page: number) {
  let top = 0;
  for (const band of state.pages[page]) {
    state.pageOf[band] = page;
    state.topOf[band] = top;
    top += state.heights[band];
  }
  state.heightOf[page] = top;
}
