import type { Impact, ImpactEntry } from 'backstage-plugin-event-mesh-common';

/**
 * Where events come from, with where these come from before.
 *
 * @internal
 */
export type UpNode = {
  readonly entry: ImpactEntry;
  readonly before: readonly UpNode[];
};

/**
 * All that events come from, each once, below what it sends them to on a shortest way.
 *
 * @internal
 */
export function upTree({ id, up }: Impact): readonly UpNode[] {
  const lists = new Map<string, UpNode[]>([[id, []]]);
  // The nearest come first, so that what an entry stands below is there.
  for (const entry of up) {
    const before: UpNode[] = [];
    const below = entry.next.find(next => lists.has(next)) ?? id;
    lists.get(below)?.push({ entry, before });
    lists.set(entry.id, before);
  }
  return lists.get(id) ?? [];
}
