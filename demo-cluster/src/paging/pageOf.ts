/** A part of a list. @internal */
export interface Page<T> {
  readonly items: readonly T[];
  /** The key after which the next page starts, if there is one. */
  readonly lastKey?: string;
  readonly remaining: number;
}

/** Cuts a page out of items sorted by key; a limit of 0 means no limit. @internal */
export function pageOf<T extends { key: string }>(
  items: readonly T[],
  { limit, after }: { limit: number; after?: string },
): Page<T> {
  const from = after === undefined ? 0 : firstAfter(items, after);
  const rest = items.slice(from);
  if (limit === 0 || rest.length <= limit) return { items: rest, remaining: 0 };
  const page = rest.slice(0, limit);
  return {
    items: page,
    lastKey: page[page.length - 1].key,
    remaining: rest.length - limit,
  };
}

function firstAfter(items: readonly { key: string }[], after: string): number {
  const bytes = Buffer.from(after);
  const at = items.findIndex(
    item => Buffer.compare(Buffer.from(item.key), bytes) > 0,
  );
  return at < 0 ? items.length : at;
}
