import {
  ClusterSnapshot,
  readResources,
} from 'backstage-plugin-event-mesh-common';

/** So many objects take less time than anybody notices. */
const atOnce = 1000;

const read = new WeakSet<readonly unknown[]>();

/**
 * Reads the objects of large lists little by little, so that the page stays alive: what is made of an object is kept, and all of
 * them together then take no time.
 *
 * @internal
 */
export async function warmParseCache(snapshot: ClusterSnapshot): Promise<void> {
  for (const list of snapshot.lists) {
    const { items } = list;
    if (items.length > atOnce && !read.has(items)) {
      for (let from = 0; from < items.length; from += atOnce) {
        const some = { ...list, items: items.slice(from, from + atOnce) };
        readResources([{ ...snapshot, lists: [some] }]);
        await othersFirst();
      }
      read.add(items);
    }
  }
}

function othersFirst(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve);
  });
}
