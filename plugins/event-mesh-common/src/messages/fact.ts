/**
 * What a resource or link is and does, in plain words.
 *
 * @internal
 */
export const fact = {
  // Broker
  brokerTakes: 'Takes events in and hands them to its Triggers.',
  brokerClass: 'Its class is {{brokerClass}}.',
  brokerClassUnset: 'It does not name its class: the cluster has a default.',
  brokerConfig: 'It is configured by {{config}}.',
  brokerTriggers: 'Triggers that take from it: {{count}}.',

  // Trigger
  triggerDelivers:
    'Takes events from {{broker}} and delivers them to {{subscriber}}.',
  triggerWithoutBroker: 'Names no broker, so it takes nothing.',
  triggerWithoutSubscriber: 'Names no subscriber, so it delivers nothing.',
  triggerReplies:
    'What the subscriber replies, if anything, goes back into {{broker}}.',
  triggerRepliesRecorded:
    'Replies of the subscriber go back into {{broker}}: some are on record.',
  replyRecorded: '{{by}} shows that there are replies.',
  triggerDepends: 'Waits until {{dependency}} is ready.',
  filterPassesAll: 'Every event passes.',
  filterSelects: 'Only events that pass its filter are delivered.',
  filterFieldIgnored:
    'Its older field "filter" does not count, since "filters" is set.',
  filtersIgnored:
    'Brokers of class {{brokerClass}} do not look at "filters": every event of "filter" passes.',

  // Delivery
  destinationPath: 'Events are sent to {{uri}} there.',
  deliveryInherited:
    'It has no delivery rules of its own: those of {{from}} count.',
  deliveryMerged: 'Delivery rules that it does not set are those of {{from}}.',
  deliveryReplaced:
    'The delivery rules of {{from}} do not count, since it has some of its own.',
  deliveryRetries:
    'Retries {{retry}} times, with {{backoffPolicy}} waits from {{backoffDelay}}.',
  deliveryRetryCount: 'Retries {{retry}} times.',
  deliveryBackoffPolicy: 'The waits between retries are {{backoffPolicy}}.',
  deliveryBackoffDelay: 'The waits between retries start at {{backoffDelay}}.',
  deliveryTimeout: 'Gives up on an answer after {{timeout}}.',
  deliveryRetryAfterMax:
    'Waits at most {{retryAfterMax}} when asked to come later.',
  deliveryFormat: 'Sends in {{format}} format.',
  deadLetterOwn: 'What cannot be delivered goes to {{sink}}.',
  deadLetterInherited:
    'What cannot be delivered goes to {{sink}}, as {{from}} says.',
  deadLetterUnset:
    'It names no dead letter sink: what cannot be delivered is lost, unless who takes from it names one.',
  deadLetterNone:
    'What cannot be delivered is lost: there is no dead letter sink.',

  // EventType
  eventTypeDeclares: 'Declares events of type {{type}}.',
  eventTypeSource: 'Their source is {{source}}.',
  eventTypeFlows: 'They flow through {{reference}}.',
  eventTypeReply: 'They are replies of the subscriber of {{reference}}.',
  eventTypeUnplaced: 'It does not say where they flow.',
  eventTypeProducer: 'They are sent by {{producer}}.',
  eventTypeSchema: 'Their schema is at {{schema}}.',
  eventTypeSchemaData: 'Their schema is part of it.',
  eventTypeDescription: '{{description}}',
  eventTypeAttribute: 'The attribute {{name}} is {{value}}.',
  eventTypeAttributeRequired: 'The attribute {{name}} is always there.',

  // Channel and Subscription
  channelTakes: 'Takes events in and hands each to all of its Subscriptions.',
  channelBacking: 'Behind it is {{backing}}.',
  channelSubscriptions: 'Subscriptions that take from it: {{count}}.',
  subscriptionDelivers:
    'Takes events from {{channel}} and delivers them to {{subscriber}}.',
  subscriptionForwards: 'Takes events from {{channel}} and sends them on.',
  subscriptionWithoutChannel: 'Names no channel, so it takes nothing.',
  replyGoes: 'Replies go to {{reply}}.',
  replyDropped: 'Replies are dropped.',

  // Sequence and Parallel
  sequenceRuns: 'Sends each event through its steps in order: {{count}}.',
  sequenceStep: 'Step {{number}}: {{subscriber}}.',
  sequenceEnds: 'The answer of the last step goes to {{reply}}.',
  sequenceDrops: 'The answer of the last step is dropped.',
  parallelRuns: 'Sends each event through all of its branches: {{count}}.',
  parallelBranch: 'Branch {{number}}: {{subscriber}}.',
  parallelBranchFiltered:
    'Branch {{number}}: {{subscriber}}, if {{filter}} lets the event pass.',
  parallelBranchReply: 'Answers of branch {{number}} go to {{reply}}.',
  parallelReply: 'Answers of the other branches go to {{reply}}.',
  parallelDrops: 'Answers of branches without a reply are dropped.',

  // EventSource
  sourceSends: 'Sends events to {{sink}}.',
  sourceWithoutSink: 'Names no sink, so it sends nothing.',
  sourceType: 'Sends events of type {{type}}.',
  sourceExtension:
    'Adds the extension attribute {{name}} with the value {{value}}.',
  bindingSubject: 'Makes the pods of {{subject}} send there.',
  bindingSelects:
    'Makes the pods of every {{kind}} with matching labels send there: {{count}}.',
  bindingWithoutSubject: 'Names no subject, so it binds nothing.',

  // EventTransform, RequestReply, EventSink
  transformSends: 'Changes events and sends them to {{sink}}.',
  transformReplies: 'Changes events and gives them back as a reply.',
  transformExpression: 'The change: {{expression}}',
  transformReplyExpression:
    'Answers of the sink are changed too: {{expression}}',
  transformReplyDiscarded: 'Answers of the sink are dropped.',
  requestReplyAsks:
    'Sends a request into {{broker}} and waits for the event that answers it.',
  requestReplyWithoutBroker: 'Names no broker, so it asks nobody.',
  requestReplyCorrelation: 'Marks a request in the attribute {{attribute}}.',
  requestReplyReply: 'Knows the answer by the attribute {{attribute}}.',
  requestReplyTimeout: 'Waits {{timeout}} at most.',
  sinkTakes: 'Takes events in and carries them out of the mesh.',
  detail: '{{name}}: {{value}}',

  // EventPolicy
  policyGuards: 'Guards {{target}}.',
  policyGuardsSelected:
    'Guards every {{kind}} with matching labels: {{count}}.',
  policyGuardsNamespace:
    'Guards everything that takes events in namespace {{namespace}}.',
  policyTargetsUnread: 'It guards more than could be read.',
  policyAllows: 'Lets {{sender}} send there.',
  policyAllowsIdentity: 'Lets the identity {{sub}} send there.',
  policyAllowsNobody: 'Names nobody who may send there.',
  policyFilters: 'Only events that pass its filter are let in.',

  // Workload and others
  serviceAnswers: 'Answers at an address in the cluster.',
  servicePods: 'Behind it are the pods of {{workload}}.',
  workloadRuns: 'Runs pods.',
  receives: 'Gets events through {{owner}}.',
  takesDeadLetters: 'Gets what {{owner}} could not deliver.',
  sendsBy: 'Sends events through {{owner}}.',
  namespaceHolds: 'Holds resources: {{count}}.',
  otherKind: 'It is of kind {{kind}}, of which nothing more is known here.',

  // Any
  generated: 'Knative made it for {{owner}}.',
  folds: 'Knative made resources for it: {{count}}.',
  ails: '{{part}}, which Knative made for it, is not ready.',
  ailsBecause: '{{part}}, which Knative made for it, is not ready: {{reason}}',
  namedInCluster: 'Its host has a meaning in cluster {{cluster}} only.',
  namedBy: '{{owner}} names it in {{field}}.',

  // Links
  linkBroker: '{{owner}} takes events from {{end}}.',
  linkChannel: '{{owner}} takes events from {{end}}.',
  linkSubscriber: '{{owner}} delivers events to {{end}}.',
  linkReply: 'Replies of {{owner}} go to {{end}}.',
  linkDeadLetterSink: 'What {{owner}} cannot deliver goes to {{end}}.',
  linkSink: '{{owner}} sends events to {{end}}.',
  linkSubject: '{{owner}} makes the pods of {{end}} send events.',
  linkStep: 'Step {{number}} of {{owner}} is {{end}}.',
  linkBranchFilter:
    '{{end}} decides what takes branch {{number}} of {{owner}}.',
  linkBranchSubscriber: 'Branch {{number}} of {{owner}} delivers to {{end}}.',
  linkBranchReply: 'Answers of branch {{number}} of {{owner}} go to {{end}}.',
  linkReference: 'Events of {{owner}} flow through {{end}}.',
  linkProducedBy: 'Events of {{owner}} are sent by {{end}}.',
  linkBackingChannel: 'Behind {{owner}} is {{end}}.',
  linkDependency: '{{owner}} waits until {{end}} is ready.',
  linkPolicyTo: '{{owner}} guards {{end}}.',
  linkPolicyFrom: '{{owner}} lets {{end}} send.',
  linkGenerated: 'Knative made {{end}} for {{owner}}.',
  linkInherited: 'It is taken over from {{from}}.',
  linkByAddress: 'It was found by its address {{uri}}.',
  linkByPublicAddress:
    'It is in another cluster, {{cluster}}, and was found there by its public address {{uri}}.',
  linkBySelector: 'It was found by its labels.',
  linkResolved: 'Its controller sends to {{uri}}.',
  linkElsewhere:
    'That is no address of {{end}}: the controller may not have seen the newest state of both.',
  linkElsewhereIs:
    'That is an address of {{other}}, not of {{end}}: the controller may not have seen the newest state.',
} as const;
