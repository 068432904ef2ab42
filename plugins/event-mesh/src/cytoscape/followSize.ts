import type { Core } from 'cytoscape';

/**
 * Keeps the graph as large as its element; returns what ends that.
 *
 * @remarks A tab that opens hidden has no size yet: the first look is taken once there is one.
 * @internal
 */
export function followSize(
  container: HTMLElement,
  cy: Core,
  on: { readonly first: () => void; readonly other: () => void },
): () => void {
  let looked = false;
  const follow = () => {
    cy.resize();
    if (cy.width() > 0 && cy.height() > 0) {
      if (looked) {
        on.other();
      } else {
        looked = true;
        on.first();
      }
    }
  };
  follow();
  if (typeof ResizeObserver === 'undefined') {
    return () => {};
  }
  const observer = new ResizeObserver(follow);
  observer.observe(container);
  return () => observer.disconnect();
}
