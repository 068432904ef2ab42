import {
  Announcement,
  KnownEvent,
  LinkRole,
  matchTriggers,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { MeshIndex } from './indexMesh';
import { Owners } from './tieComponents';

/**
 * Who consumes events, and whether there may be more that could not be seen.
 *
 * @internal
 */
export type Consumers = {
  readonly consumers: ReadonlySet<string>;
  readonly isOpen: boolean;
};

/**
 * The Components that get, or may get, the events of an EventType: through the filters of Triggers, through Subscriptions,
 * and through whatever broker, channel, Sequence or Parallel they are sent on to as they are.
 *
 * @internal
 */
export function consumersOf(
  { known, entry }: Announcement,
  index: MeshIndex,
  owners: Owners,
): Consumers {
  const consumers = new Set<string>();
  const take = (id: string) => owners(id).forEach(ref => consumers.add(ref));
  const queue: string[] = [];
  if (entry !== undefined) {
    queue.push(entry);
    const { type } = index.resource(entry) ?? {};
    // To come in at a broker or channel is not to be consumed yet.
    if (type !== 'broker' && type !== 'channel') {
      take(entry);
    }
  }
  const seen = new Set(queue);
  let isOpen = false;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    isOpen ||= index.isUnseen(id);
    for (const { via, to } of waysOn(id, index, known)) {
      if (via !== undefined) {
        take(via);
      }
      for (const end of to) {
        take(end);
        if (!seen.has(end)) {
          seen.add(end);
          queue.push(end);
        }
      }
    }
  }
  return { consumers, isOpen };
}

/** Ids of where events are sent on to as they are, and of the Trigger or Subscription that does it. */
type WayOn = { readonly via?: string; readonly to: readonly string[] };

function waysOn(id: string, index: MeshIndex, known: KnownEvent): WayOn[] {
  const by = (via: string): WayOn => ({
    via,
    to: index.ends(via, 'subscriber'),
  });
  switch (index.resource(id)?.type) {
    case 'broker':
      return matchTriggers(index.mesh)
        .takersAt(id, known)
        .map(({ trigger }) => by(trigger));
    case 'channel':
      return index.takersFrom(id).map(by);
    case 'flow':
      return [{ to: index.firstOf(id) }];
    case 'requestReply':
      return [{ to: index.ends(id, 'broker') }];
    default:
      return [];
  }
}

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
