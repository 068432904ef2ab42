/**
 * Facts about a resource or link.
 *
 * @internal
 */
export const fact = {
  // Broker
  brokerTakes: 'Receives events and delivers them through its Triggers.',
  brokerClass: 'The class is {{brokerClass}}.',
  brokerClassUnset:
    'It has no class: the default class of the cluster applies.',
  brokerConfig: 'It is configured by {{config}}.',
  brokerTriggers: 'Triggers: {{count}}.',

  // Trigger
  triggerDelivers: 'Delivers events from {{broker}} to {{subscriber}}.',
  triggerWithoutBroker: 'It has no broker, so it receives no events.',
  triggerWithoutSubscriber: 'It has no subscriber, so it delivers no events.',
  triggerReplies: 'Replies of the subscriber go back to {{broker}}.',
  triggerRepliesRecorded:
    'Replies of the subscriber go back to {{broker}}. An EventType records them.',
  replyRecorded: '{{by}} records replies.',
  triggerDepends: 'Waits until {{dependency}} is ready.',
  filterPassesAll: 'It matches all events.',
  filterSelects: 'It delivers only events that match its filter.',
  filterFieldIgnored:
    'The legacy field spec.filter is ignored: spec.filters is set.',
  filtersIgnored:
    'Brokers of class {{brokerClass}} ignore spec.filters and use only the legacy field spec.filter.',

  // Delivery
  destinationPath: 'Events are sent to {{uri}}, relative to its address.',
  deliveryInherited: 'It inherits the delivery settings of {{from}}.',
  deliveryMerged: 'It inherits unset delivery settings from {{from}}.',
  deliveryReplaced: 'Its own delivery settings replace those of {{from}}.',
  deliveryRetries:
    'Retries {{retry}} times with {{backoffPolicy}} backoff, starting at {{backoffDelay}}.',
  deliveryRetryCount: 'Retries {{retry}} times.',
  deliveryBackoffPolicy: 'The backoff policy is {{backoffPolicy}}.',
  deliveryBackoffDelay: 'The backoff delay starts at {{backoffDelay}}.',
  deliveryTimeout: 'Requests time out after {{timeout}}.',
  deliveryRetryAfterMax: 'Waits at most {{retryAfterMax}} for Retry-After.',
  deliveryFormat: 'Sends events in {{format}} format.',
  deadLetterOwn: 'Dead-lettered events go to {{sink}}.',
  deadLetterInherited:
    'Dead-lettered events go to {{sink}}, inherited from {{from}}.',
  deadLetterUnset:
    'It has no dead letter sink. Undelivered events are lost, unless a Trigger or Subscription sets one.',
  deadLetterNone: 'It has no dead letter sink. Undelivered events are lost.',

  // EventType
  eventTypeDeclares: 'Declares events of type {{type}}.',
  eventTypeSource: 'The event source attribute is {{source}}.',
  eventTypeFlows: 'The events flow through {{reference}}.',
  eventTypeReply: 'The events are replies of the subscriber of {{reference}}.',
  eventTypeUnplaced: 'It has no reference to a Broker or channel.',
  eventTypeProducer: 'The producer is {{producer}}.',
  eventTypeSchema: 'The schema is at {{schema}}.',
  eventTypeSchemaData: 'It contains the schema.',
  eventTypeDescription: '{{description}}',
  eventTypeAttribute: 'The attribute {{name}} is {{value}}.',
  eventTypeAttributeRequired: 'The attribute {{name}} is required.',

  // Channel and Subscription
  channelTakes:
    'Receives events and delivers each of them to all its Subscriptions.',
  channelBacking: 'The backing channel is {{backing}}.',
  channelSubscriptions: 'Subscriptions: {{count}}.',
  subscriptionDelivers: 'Delivers events from {{channel}} to {{subscriber}}.',
  subscriptionForwards: 'Forwards events from {{channel}}.',
  subscriptionWithoutChannel: 'It has no channel, so it receives no events.',
  replyGoes: 'Replies go to {{reply}}.',
  replyDropped: 'Replies are dropped.',

  // Sequence and Parallel
  sequenceRuns: 'Sends each event through its steps in order ({{count}}).',
  sequenceStep: 'Step {{number}}: {{subscriber}}.',
  sequenceEnds: 'The reply of the last step goes to {{reply}}.',
  sequenceDrops: 'The reply of the last step is dropped.',
  parallelRuns: 'Sends each event to all its branches ({{count}}).',
  parallelBranch: 'Branch {{number}}: {{subscriber}}.',
  parallelBranchFiltered:
    'Branch {{number}}: {{subscriber}}, if {{filter}} matches the event.',
  parallelBranchReply: 'Replies of branch {{number}} go to {{reply}}.',
  parallelReply: 'Replies of the other branches go to {{reply}}.',
  parallelDrops: 'Replies of branches without a reply destination are dropped.',

  // EventSource
  sourceSends: 'Sends events to {{sink}}.',
  sourceWithoutSink: 'It has no sink, so it sends no events.',
  sourceType: 'Sends events of type {{type}}.',
  sourceExtension: 'Sets the extension attribute {{name}} to {{value}}.',
  bindingSubject: 'Binds the pods of {{subject}} to the sink.',
  bindingSelects:
    'Binds the pods of each {{kind}} with matching labels to the sink ({{count}}).',
  bindingWithoutSubject: 'It has no subject, so it binds no pods.',

  // EventTransform, RequestReply, EventSink
  transformSends: 'Transforms events and sends them to {{sink}}.',
  transformReplies: 'Transforms events and returns them as replies.',
  transformExpression: 'Expression: {{expression}}',
  transformReplyExpression:
    'Expression for replies of the sink: {{expression}}',
  transformReplyDiscarded: 'Replies of the sink are discarded.',
  requestReplyAsks:
    'Sends each request to {{broker}} as an event and waits for the reply event.',
  requestReplyWithoutBroker: 'It has no broker, so it sends no requests.',
  requestReplyCorrelation: 'The correlation attribute is {{attribute}}.',
  requestReplyReply: 'The reply attribute is {{attribute}}.',
  requestReplyTimeout: 'Requests time out after {{timeout}}.',
  sinkTakes: 'Receives events and sends them out of the mesh.',
  detail: '{{name}}: {{value}}',

  // EventPolicy
  policyGuards: 'Applies to {{target}}.',
  policyGuardsSelected:
    'Applies to each {{kind}} with matching labels ({{count}}).',
  policyGuardsNamespace:
    'Applies to all addressable resources in namespace {{namespace}}.',
  policyTargetsUnread: 'It also applies to resources that are not loaded.',
  policyAllows: 'Allows {{sender}} to send events.',
  policyAllowsIdentity: 'Allows the identity {{sub}} to send events.',
  policyAllowsNobody: 'Allows no senders.',
  policyFilters: 'Allows only events that match its filter.',

  // Workload and others
  serviceAnswers: 'It has an address in the cluster.',
  servicePods: 'Routes requests to the pods of {{workload}}.',
  workloadRuns: 'Runs pods.',
  receives: 'Receives events through {{owner}}.',
  takesDeadLetters: 'Receives dead-lettered events of {{owner}}.',
  sendsBy: 'Sends events through {{owner}}.',
  namespaceHolds: 'Contains resources ({{count}}).',
  otherKind: 'No details are available for kind {{kind}}.',

  // Any
  generated: 'Generated by Knative for {{owner}}.',
  folds: 'Generated resources: {{count}}.',
  ails: '{{part}}, which Knative generated for it, is not ready.',
  ailsBecause:
    '{{part}}, which Knative generated for it, is not ready: {{reason}}',
  namedInCluster: 'Its host name is valid only in cluster {{cluster}}.',
  namedBy: '{{owner}} references it in {{field}}.',

  // Links
  linkBroker: '{{owner}} receives events from {{end}}.',
  linkChannel: '{{owner}} receives events from {{end}}.',
  linkSubscriber: '{{owner}} delivers events to {{end}}.',
  linkReply: 'Replies of {{owner}} go to {{end}}.',
  linkDeadLetterSink: 'Dead-lettered events of {{owner}} go to {{end}}.',
  linkSink: '{{owner}} sends events to {{end}}.',
  linkSubject: '{{owner}} binds the pods of {{end}} to its sink.',
  linkStep: 'Step {{number}} of {{owner}} is {{end}}.',
  linkBranchFilter: '{{end}} is the filter of branch {{number}} of {{owner}}.',
  linkBranchSubscriber: 'Branch {{number}} of {{owner}} delivers to {{end}}.',
  linkBranchReply: 'Replies of branch {{number}} of {{owner}} go to {{end}}.',
  linkReference: 'Events of {{owner}} flow through {{end}}.',
  linkProducedBy: '{{end}} produces the events of {{owner}}.',
  linkBackingChannel: '{{end}} is the backing channel of {{owner}}.',
  linkDependency: '{{owner}} waits until {{end}} is ready.',
  linkPolicyTo: '{{owner}} applies to {{end}}.',
  linkPolicyFrom: '{{owner}} allows {{end}} to send events.',
  linkGenerated: 'Knative generated {{end}} for {{owner}}.',
  linkInherited: 'It is inherited from {{from}}.',
  linkByAddress: 'It was resolved by its address {{uri}}.',
  linkByPublicAddress:
    'It is in cluster {{cluster}} and was resolved by its public address {{uri}}.',
  linkBySelector: 'It was resolved by its labels.',
  linkResolved: 'The controller sends to {{uri}}.',
  linkElsewhere:
    'This address does not belong to {{end}}: the controller may not have observed the latest state of both.',
  linkElsewhereIs:
    'This address belongs to {{other}}, not to {{end}}: the controller may not have observed the latest state.',
} as const;
