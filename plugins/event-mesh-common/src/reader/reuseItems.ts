import { objectKey, objectMeta } from './objectMeta';

/**
 * Reuses the previous objects where they are unchanged, and the previous array if all are.
 *
 * @remarks Values derived from an object can then be memoized by its identity.
 * @internal
 */
export function reuseItems(
  before: readonly unknown[],
  now: readonly unknown[],
): readonly unknown[] {
  const known = new Map<string, unknown>();
  for (const item of before) {
    const meta = objectMeta(item);
    if (meta) {
      known.set(objectKey(meta), item);
    }
  }
  let reused = 0;
  const items = now.map(item => {
    const meta = objectMeta(item);
    const earlier = meta && known.get(objectKey(meta));
    if (!earlier || !isSame(earlier, item)) {
      return item;
    }
    reused += 1;
    return earlier;
  });
  return reused === before.length && reused === now.length ? before : items;
}

function isSame(a: unknown, b: unknown): boolean {
  const before = objectMeta(a);
  const now = objectMeta(b);
  return (
    before?.resourceVersion !== undefined &&
    before.resourceVersion === now?.resourceVersion &&
    before.uid === now.uid
  );
}
