import { LinkRole, Resource } from 'backstage-plugin-event-mesh-common';
import { MeshIndex } from './indexMesh';
import { Owners } from './tieComponents';

/**
 * Who receives what is sent to an end: ids of brokers, channels and sources in the mesh, Components of the catalog, and
 * whether there may be more that could not be seen.
 *
 * @internal
 */
export type Receivers = {
  readonly carriers: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly isOpen: boolean;
};

/** Where it goes on from what is no entity. */
const throughRoles: {
  readonly [Type in Resource['type']]?: readonly LinkRole[];
} = {
  flow: ['step', 'branchFilter', 'branchSubscriber', 'branchReply', 'reply'],
  requestReply: ['broker'],
  eventTransform: ['sink'],
};

/**
 * Follows ends through what is no entity of its own, a Sequence for one, to what is, or to the Components that have it.
 *
 * @internal
 */
export function receiversOf(
  ends: readonly string[],
  index: MeshIndex,
  owners: Owners,
): Receivers {
  const carriers = new Set<string>();
  const components = new Set<string>();
  const seen = new Set(ends);
  const queue = [...seen];
  let isOpen = false;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    isOpen ||= index.isUnseen(id);
    const { type = 'other' } = index.resource(id) ?? {};
    if (type === 'broker' || type === 'channel') {
      carriers.add(id);
    } else {
      owners(id).forEach(ref => components.add(ref));
    }
    for (const end of index.ends(id, ...(throughRoles[type] ?? []))) {
      if (!seen.has(end)) {
        seen.add(end);
        queue.push(end);
      }
    }
  }
  return { carriers, components, isOpen };
}
