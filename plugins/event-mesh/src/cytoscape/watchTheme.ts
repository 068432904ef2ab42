/**
 * Calls back when the page changes its theme or the reader forces colours; returns what ends that.
 *
 * @internal
 */
export function watchTheme(
  document: Document,
  onChange: () => void,
): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, {
    attributes: true,
    attributeFilter: ['data-theme-mode', 'data-theme-name'],
  });
  const forced = document.defaultView?.matchMedia?.('(forced-colors: active)');
  forced?.addEventListener?.('change', onChange);
  return () => {
    observer.disconnect();
    forced?.removeEventListener?.('change', onChange);
  };
}
