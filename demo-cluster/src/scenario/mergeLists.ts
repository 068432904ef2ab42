import { byKey } from './readList';
import { ResourceList } from './types';

/** Merges handmade items into a recorded list; a handmade item replaces a recorded one of the same name. @internal */
export function mergeLists(
  recorded: ResourceList,
  handmade: ResourceList,
): ResourceList {
  const items = new Map(recorded.items.map(item => [item.key, item]));
  for (const item of handmade.items) items.set(item.key, item);
  return {
    ...recorded,
    resourceVersion: Math.max(
      recorded.resourceVersion,
      handmade.resourceVersion,
    ),
    items: [...items.values()].sort(byKey),
  };
}
