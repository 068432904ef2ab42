import {
  Announcement,
  consumers,
  Mesh,
  receivers,
} from 'backstage-plugin-event-mesh-common';
import { ComponentsOf } from './matchComponents';

/** The Components that consume events. */
export type Consumers = {
  readonly components: readonly string[];
  /** Whether the path leads to objects that were not loaded, so that there may be more consumers. */
  readonly isPartial: boolean;
};

/** What receives everything that is sent to some endpoints. */
export type EndpointReceivers = Consumers & {
  /** Ids of brokers and channels. */
  readonly carriers: readonly string[];
};

/**
 * Finds the Components that consume, or may consume, the events of an EventType: those that match the filters of Triggers, those
 * with Subscriptions, and those behind each broker, channel, Sequence or Parallel to which the events are forwarded unchanged.
 */
export function findConsumers(
  announcement: Announcement,
  mesh: Mesh,
  componentsOf: ComponentsOf,
): Consumers {
  const { ids, via } = consumers(mesh, announcement);
  // The Component that has the broker or channel where events enter does not consume them for that.
  const consuming = ids.filter(
    id => id !== announcement.entry || !isCarrier(id, mesh),
  );
  return {
    components: [...consuming, ...via].flatMap(componentsOf),
    isPartial: ids.some(id => mayExist(id, mesh)),
  };
}

/**
 * Finds the brokers, channels and Components that receive what is sent to the endpoints, through resources that have no entity,
 * such as a Sequence.
 */
export function findReceivers(
  endpoints: readonly string[],
  mesh: Mesh,
  componentsOf: ComponentsOf,
): EndpointReceivers {
  const { ids } = receivers(mesh, endpoints);
  return {
    carriers: ids.filter(id => isCarrier(id, mesh)),
    components: ids.filter(id => !isCarrier(id, mesh)).flatMap(componentsOf),
    isPartial: ids.some(id => mayExist(id, mesh)),
  };
}

/** Returns whether an id is an unresolved reference whose object may exist all the same: forbidden, not loaded or external. */
export function mayExist(id: string, { placeholders }: Mesh): boolean {
  const unresolved = placeholders.get(id);
  return unresolved !== undefined && unresolved.reason !== 'notFound';
}

function isCarrier(id: string, { resources }: Mesh): boolean {
  const type = resources.get(id)?.resource.type;
  return type === 'broker' || type === 'channel';
}
