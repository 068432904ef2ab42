import type { Impact, ImpactEntry } from 'backstage-plugin-event-mesh-common';

/**
 * An upstream entry with the entries upstream of it.
 *
 * @internal
 */
export type UpNode = {
  readonly entry: ImpactEntry;
  readonly before: readonly UpNode[];
};

/**
 * Builds a shortest-path tree of the upstream entries: each occurs once, below the one that it sends to.
 *
 * @internal
 */
export function upTree({ id, up }: Impact): readonly UpNode[] {
  const lists = new Map<string, UpNode[]>([[id, []]]);
  // The entries are sorted by distance, so the parent of an entry is already in the map.
  for (const entry of up) {
    const before: UpNode[] = [];
    const below = entry.next.find(next => lists.has(next)) ?? id;
    lists.get(below)?.push({ entry, before });
    lists.set(entry.id, before);
  }
  return lists.get(id) ?? [];
}
