import {
  ClusterSnapshot,
  readResources,
  ResourceCache,
} from 'backstage-plugin-event-mesh-common';

/** So many objects take less time than anybody notices. */
const atOnce = 1000;

/**
 * Parses the objects of large lists in slices, so that the page stays responsive: reading all of them with the same cache then
 * takes no time.
 *
 * @internal
 */
export async function warmParseCache(
  snapshot: ClusterSnapshot,
  cache: ResourceCache,
): Promise<void> {
  for (const list of snapshot.lists) {
    const { items } = list;
    if (items.length > atOnce && !cache.hasList(items)) {
      for (let from = 0; from < items.length; from += atOnce) {
        const some = { ...list, items: items.slice(from, from + atOnce) };
        readResources([{ ...snapshot, lists: [some] }], cache);
        await othersFirst();
      }
      readResources([{ ...snapshot, lists: [list] }], cache);
    }
  }
}

function othersFirst(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}
