export { knownKinds } from './catalogue';
export type { KnownKind } from './catalogue';
export { kindsToRead } from './kindsToRead';
export { readResources } from './readResources';
export { ResourceCache } from './ResourceCache';
export type {
  Broker,
  Channel,
  Condition,
  Delivery,
  Destination,
  EventPolicy,
  EventSource,
  EventTransform,
  EventType,
  EventTypeAttribute,
  Filter,
  Flow,
  ReadIssue,
  Reference,
  RequestReply,
  Resource,
  SelectedResources,
  SourceKind,
  Subscription,
  Trigger,
  Workload,
} from './types';
