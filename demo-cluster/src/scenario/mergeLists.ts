import { byKey } from './readList';
import { ResourceList } from './types';

/** Puts handmade items into a recorded list; an item of the same name is the handmade one. @internal */
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
