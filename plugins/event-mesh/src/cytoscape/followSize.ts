import type { Core } from 'cytoscape';

/**
 * Keeps the picture as large as its element; returns what ends that.
 *
 * @remarks A tab that opens hidden has no size yet: the first look is taken once there is one.
 * @internal
 */
export function followSize(
  container: HTMLElement,
  cy: Core,
  onFirst: () => void,
): () => void {
  let looked = false;
  const follow = () => {
    cy.resize();
    if (!looked && cy.width() > 0 && cy.height() > 0) {
      looked = true;
      onFirst();
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
