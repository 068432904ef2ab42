import {
  Announcement,
  KnownEvent,
  LinkRole,
  matchTriggers,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { MeshIndex } from './indexMesh';
import { ComponentsOf } from './matchComponents';

/** The Components that consume events. */
export type Consumers = {
  readonly consumers: ReadonlySet<string>;
  /** Whether the path leads to objects that were not loaded, so that there may be more consumers. */
  readonly isPartial: boolean;
};

/** What receives everything that is sent to some endpoints. */
export type Receivers = {
  /** Ids of brokers and channels. */
  readonly carriers: ReadonlySet<string>;
  /** References of Components. */
  readonly components: ReadonlySet<string>;
  /** Whether the path leads to objects that were not loaded, so that there may be more receivers. */
  readonly isPartial: boolean;
};

/** The endpoints to which events are forwarded unchanged, and the Trigger or Subscription that forwards them. */
type Hop = { readonly via?: string; readonly to: readonly string[] };

/** The roles of the endpoints to which a resource without an entity passes events on. */
const passThroughRoles: {
  readonly [Type in Resource['type']]?: readonly LinkRole[];
} = {
  flow: ['step', 'branchFilter', 'branchSubscriber', 'branchReply', 'reply'],
  requestReply: ['broker'],
  eventTransform: ['sink'],
};

/**
 * Finds the Components that consume, or may consume, the events of an EventType: those that match the filters of Triggers, those
 * with Subscriptions, and those behind each broker, channel, Sequence or Parallel to which the events are forwarded unchanged.
 */
export function findConsumers(
  { known, entry }: Announcement,
  index: MeshIndex,
  componentsOf: ComponentsOf,
): Consumers {
  const consumers = new Set<string>();
  const addComponents = (id: string) =>
    componentsOf(id).forEach(ref => consumers.add(ref));
  const queue: string[] = [];
  if (entry !== undefined) {
    queue.push(entry);
    const { type } = index.resource(entry) ?? {};
    // The Component that has the broker or channel where events enter does not consume them for that.
    if (type !== 'broker' && type !== 'channel') {
      addComponents(entry);
    }
  }
  const visited = new Set(queue);
  let isPartial = false;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    isPartial ||= index.mayExist(id);
    for (const { via, to } of nextHops(id, index, known)) {
      if (via !== undefined) {
        addComponents(via);
      }
      for (const endpoint of to) {
        addComponents(endpoint);
        if (!visited.has(endpoint)) {
          visited.add(endpoint);
          queue.push(endpoint);
        }
      }
    }
  }
  return { consumers, isPartial };
}

/**
 * Finds the brokers, channels and Components that receive what is sent to the endpoints, through resources that have no entity,
 * such as a Sequence.
 */
export function findReceivers(
  endpoints: readonly string[],
  index: MeshIndex,
  componentsOf: ComponentsOf,
): Receivers {
  const carriers = new Set<string>();
  const components = new Set<string>();
  const visited = new Set(endpoints);
  const queue = [...visited];
  let isPartial = false;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    isPartial ||= index.mayExist(id);
    const { type = 'other' } = index.resource(id) ?? {};
    if (type === 'broker' || type === 'channel') {
      carriers.add(id);
    } else {
      componentsOf(id).forEach(ref => components.add(ref));
    }
    for (const next of index.endpoints(id, ...(passThroughRoles[type] ?? []))) {
      if (!visited.has(next)) {
        visited.add(next);
        queue.push(next);
      }
    }
  }
  return { carriers, components, isPartial };
}

function nextHops(id: string, index: MeshIndex, known: KnownEvent): Hop[] {
  const toSubscriber = (via: string): Hop => ({
    via,
    to: index.endpoints(via, 'subscriber'),
  });
  switch (index.resource(id)?.type) {
    case 'broker':
      return matchTriggers(index.mesh)
        .matchesAt(id, known)
        .map(({ trigger }) => toSubscriber(trigger));
    case 'channel':
      return index.forwardersOf(id).map(toSubscriber);
    case 'flow':
      return [{ to: index.firstHops(id) }];
    case 'requestReply':
      return [{ to: index.endpoints(id, 'broker') }];
    default:
      return [];
  }
}
