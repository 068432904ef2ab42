import { Task, forEachYielding, refId } from '../model';
import { LinkContext } from './links/types';
import { Lookups } from './lookups';

/**
 * What the kinds may ask of the rest of the mesh.
 *
 * @internal
 */
export function* linkContext({ index, folding }: Lookups): Task<LinkContext> {
  const eventTypes = yield* eventTypesByReference(index);
  return {
    find(cluster, { group, kind, namespace, name }) {
      const id = refId({ cluster, group, kind, namespace, name });
      const resource = index.byId.get(id);
      const rootId = folding.rootOf(id);
      const root = index.byId.get(rootId);
      return resource && root ? { resource, root, rootId } : undefined;
    },
    controllerOf(resource) {
      const owner = folding.ownerOf(refId(resource.ref));
      return owner === undefined ? undefined : folding.rootOf(owner);
    },
    eventTypesOf: ({ ref }) => eventTypes.get(refId(ref)) ?? [],
  };
}

function* eventTypesByReference({
  byId,
}: Lookups['index']): Task<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  yield* forEachYielding(byId, ([id, resource]) => {
    if (resource.type === 'eventType' && resource.reference) {
      const { group, kind, namespace, name } = resource.reference;
      const { cluster } = resource.ref;
      const target = refId({ cluster, group, kind, namespace, name });
      const others = found.get(target);
      if (others) {
        others.push(id);
      } else {
        found.set(target, [id]);
      }
    }
  });
  return found;
}
