/**
 * The types of resource, singular and plural.
 *
 * @internal
 */
export const type = {
  broker: { one: 'Broker', many: 'Brokers' },
  trigger: { one: 'Trigger', many: 'Triggers' },
  eventType: { one: 'Event type', many: 'Event types' },
  channel: { one: 'Channel', many: 'Channels' },
  subscription: { one: 'Subscription', many: 'Subscriptions' },
  flow: { one: 'Flow', many: 'Flows' },
  eventSource: { one: 'Event source', many: 'Event sources' },
  eventTransform: { one: 'Event transform', many: 'Event transforms' },
  requestReply: { one: 'Request-reply', many: 'Request-replies' },
  eventSink: { one: 'Event sink', many: 'Event sinks' },
  eventPolicy: { one: 'Event policy', many: 'Event policies' },
  workload: { one: 'Workload', many: 'Workloads' },
  namespace: { one: 'Namespace', many: 'Namespaces' },
  other: { one: 'Other', many: 'Others' },
} as const;
