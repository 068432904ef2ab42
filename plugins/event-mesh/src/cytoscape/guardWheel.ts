/**
 * Lets the page scroll over the graph until a person has pressed into it, or holds the key that zooms; returns what ends
 * that.
 *
 * @internal
 */
export function guardWheel(frame: HTMLElement): () => void {
  let entered = false;
  const enter = () => {
    entered = true;
  };
  const leave = () => {
    entered = false;
  };
  const onWheel = (event: WheelEvent) => {
    if (!entered && !event.ctrlKey && !event.metaKey) {
      event.stopPropagation();
    }
  };
  frame.addEventListener('wheel', onWheel, { capture: true, passive: true });
  frame.addEventListener('pointerdown', enter, true);
  frame.addEventListener('pointerleave', leave);
  return () => {
    frame.removeEventListener('wheel', onWheel, { capture: true });
    frame.removeEventListener('pointerdown', enter, true);
    frame.removeEventListener('pointerleave', leave);
  };
}
