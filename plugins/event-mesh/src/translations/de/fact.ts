/**
 * Facts about a resource or link.
 *
 * @internal
 */
export const fact = {
  brokerTakes: 'Empfängt Events und stellt sie über seine Trigger zu.',
  brokerClass: 'Die Klasse ist {{brokerClass}}.',
  brokerClassUnset:
    'Er hat keine Klasse: es gilt die Standardklasse des Clusters.',
  brokerConfig: 'Er wird durch {{config}} konfiguriert.',
  brokerTriggers: 'Trigger: {{count}}.',

  triggerDelivers: 'Liefert Events von {{broker}} an {{subscriber}}.',
  triggerWithoutBroker: 'Er hat keinen Broker und empfängt keine Events.',
  triggerWithoutSubscriber:
    'Er hat keinen Subscriber und liefert keine Events.',
  triggerReplies: 'Antworten des Subscribers gehen zurück an {{broker}}.',
  triggerRepliesRecorded:
    'Antworten des Subscribers gehen zurück an {{broker}}. Ein EventType dokumentiert sie.',
  replyRecorded: '{{by}} dokumentiert Antworten.',
  triggerDepends: 'Wartet, bis {{dependency}} bereit ist.',
  filterPassesAll: 'Er passt zu allen Events.',
  filterSelects: 'Er liefert nur Events, die zu seinem Filter passen.',
  filterFieldIgnored:
    'Das veraltete Feld spec.filter wird ignoriert: spec.filters ist gesetzt.',
  filtersIgnored:
    'Broker der Klasse {{brokerClass}} ignorieren spec.filters und verwenden nur das veraltete Feld spec.filter.',

  destinationPath: 'Events gehen an {{uri}}, relativ zur Adresse.',
  deliveryInherited: 'Erbt die Zustelleinstellungen von {{from}}.',
  deliveryMerged: 'Erbt nicht gesetzte Zustelleinstellungen von {{from}}.',
  deliveryReplaced:
    'Die eigenen Zustelleinstellungen ersetzen die von {{from}}.',
  deliveryRetries:
    '{{retry}} Wiederholungen mit Backoff {{backoffPolicy}}, beginnend bei {{backoffDelay}}.',
  deliveryRetryCount: '{{retry}} Wiederholungen.',
  deliveryBackoffPolicy: 'Die Backoff-Strategie ist {{backoffPolicy}}.',
  deliveryBackoffDelay: 'Der Backoff beginnt bei {{backoffDelay}}.',
  deliveryTimeout: 'Der Timeout einer Anfrage ist {{timeout}}.',
  deliveryRetryAfterMax: 'Wartet bei Retry-After höchstens {{retryAfterMax}}.',
  deliveryFormat: 'Sendet Events im Format {{format}}.',
  deadLetterOwn: 'Nicht zustellbare Events gehen an {{sink}}.',
  deadLetterInherited:
    'Nicht zustellbare Events gehen an {{sink}}, geerbt von {{from}}.',
  deadLetterUnset:
    'Kein Dead Letter Sink gesetzt. Nicht zugestellte Events gehen verloren, außer ein Trigger oder eine Subscription setzt einen.',
  deadLetterNone:
    'Kein Dead Letter Sink gesetzt. Nicht zugestellte Events gehen verloren.',

  eventTypeDeclares: 'Deklariert Events vom Typ {{type}}.',
  eventTypeSource: 'Das Attribut source der Events ist {{source}}.',
  eventTypeFlows: 'Die Events fließen durch {{reference}}.',
  eventTypeReply:
    'Die Events sind Antworten des Subscribers von {{reference}}.',
  eventTypeUnplaced: 'Es gibt keine Referenz auf einen Broker oder Channel.',
  eventTypeProducer: 'Der Producer ist {{producer}}.',
  eventTypeSchema: 'Das Schema liegt unter {{schema}}.',
  eventTypeSchemaData: 'Das Schema ist enthalten.',
  eventTypeDescription: '{{description}}',
  eventTypeAttribute: 'Das Attribut {{name}} ist {{value}}.',
  eventTypeAttributeRequired: 'Das Attribut {{name}} ist erforderlich.',

  channelTakes:
    'Empfängt Events und liefert jedes an alle seine Subscriptions.',
  channelBacking: 'Der Backing Channel ist {{backing}}.',
  channelSubscriptions: 'Subscriptions: {{count}}.',
  subscriptionDelivers: 'Liefert Events von {{channel}} an {{subscriber}}.',
  subscriptionForwards: 'Leitet Events von {{channel}} weiter.',
  subscriptionWithoutChannel:
    'Sie hat keinen Channel und empfängt keine Events.',
  replyGoes: 'Antworten gehen an {{reply}}.',
  replyDropped: 'Antworten werden verworfen.',

  sequenceRuns:
    'Sendet jedes Event der Reihe nach durch die Schritte ({{count}}).',
  sequenceStep: 'Schritt {{number}}: {{subscriber}}.',
  sequenceEnds: 'Die Antwort des letzten Schritts geht an {{reply}}.',
  sequenceDrops: 'Die Antwort des letzten Schritts wird verworfen.',
  parallelRuns: 'Sendet jedes Event an alle Branches ({{count}}).',
  parallelBranch: 'Branch {{number}}: {{subscriber}}.',
  parallelBranchFiltered:
    'Branch {{number}}: {{subscriber}}, wenn {{filter}} zum Event passt.',
  parallelBranchReply: 'Antworten von Branch {{number}} gehen an {{reply}}.',
  parallelReply: 'Antworten der anderen Branches gehen an {{reply}}.',
  parallelDrops: 'Antworten von Branches ohne Antwortziel werden verworfen.',

  sourceSends: 'Sendet Events an {{sink}}.',
  sourceWithoutSink: 'Sie hat keinen Sink und sendet keine Events.',
  sourceType: 'Sendet Events vom Typ {{type}}.',
  sourceExtension: 'Setzt das Erweiterungsattribut {{name}} auf {{value}}.',
  bindingSubject: 'Bindet die Pods von {{subject}} an den Sink.',
  bindingSelects:
    'Bindet die Pods von jedem {{kind}} mit passenden Labels an den Sink ({{count}}).',
  bindingWithoutSubject: 'Es gibt kein Subject, daher bindet es keine Pods.',

  transformSends: 'Transformiert Events und sendet sie an {{sink}}.',
  transformReplies: 'Transformiert Events und gibt sie als Antwort zurück.',
  transformExpression: 'Ausdruck: {{expression}}',
  transformReplyExpression: 'Ausdruck für Antworten des Sinks: {{expression}}',
  transformReplyDiscarded: 'Antworten des Sinks werden verworfen.',
  requestReplyAsks:
    'Sendet jede Anfrage als Event an {{broker}} und wartet auf das Antwort-Event.',
  requestReplyWithoutBroker:
    'Es gibt keinen Broker, daher sendet es keine Anfragen.',
  requestReplyCorrelation: 'Das Korrelationsattribut ist {{attribute}}.',
  requestReplyReply: 'Das Antwortattribut ist {{attribute}}.',
  requestReplyTimeout: 'Der Timeout einer Anfrage ist {{timeout}}.',
  sinkTakes: 'Empfängt Events und sendet sie aus dem Mesh hinaus.',
  detail: '{{name}}: {{value}}',

  policyGuards: 'Gilt für {{target}}.',
  policyGuardsSelected:
    'Gilt für jedes {{kind}} mit passenden Labels ({{count}}).',
  policyGuardsNamespace:
    'Gilt für alle adressierbaren Ressourcen im Namespace {{namespace}}.',
  policyTargetsUnread: 'Gilt auch für Ressourcen, die nicht geladen sind.',
  policyAllows: 'Erlaubt {{sender}} das Senden von Events.',
  policyAllowsIdentity: 'Erlaubt der Identität {{sub}} das Senden von Events.',
  policyAllowsNobody: 'Erlaubt keine Sender.',
  policyFilters: 'Erlaubt nur Events, die zum Filter passen.',

  serviceAnswers: 'Hat eine Adresse im Cluster.',
  servicePods: 'Leitet Anfragen an die Pods von {{workload}}.',
  workloadRuns: 'Führt Pods aus.',
  receives: 'Empfängt Events über {{owner}}.',
  takesDeadLetters: 'Empfängt nicht zustellbare Events von {{owner}}.',
  sendsBy: 'Sendet Events über {{owner}}.',
  namespaceHolds: 'Enthält Ressourcen ({{count}}).',
  otherKind: 'Für die Art {{kind}} sind keine Details verfügbar.',

  generated: 'Von Knative für {{owner}} generiert.',
  folds: 'Generierte Ressourcen: {{count}}.',
  ails: '{{part}}, dafür von Knative generiert, ist nicht bereit.',
  ailsBecause:
    '{{part}}, dafür von Knative generiert, ist nicht bereit: {{reason}}',
  namedInCluster: 'Der Hostname ist nur im Cluster {{cluster}} gültig.',
  namedBy: '{{owner}} referenziert es in {{field}}.',

  linkBroker: '{{owner}} empfängt Events von {{end}}.',
  linkChannel: '{{owner}} empfängt Events von {{end}}.',
  linkSubscriber: '{{owner}} liefert Events an {{end}}.',
  linkReply: 'Antworten von {{owner}} gehen an {{end}}.',
  linkDeadLetterSink:
    'Nicht zustellbare Events von {{owner}} gehen an {{end}}.',
  linkSink: '{{owner}} sendet Events an {{end}}.',
  linkSubject: '{{owner}} bindet die Pods von {{end}} an den Sink.',
  linkStep: 'Schritt {{number}} von {{owner}} ist {{end}}.',
  linkBranchFilter:
    '{{end}} ist der Filter von Branch {{number}} von {{owner}}.',
  linkBranchSubscriber: 'Branch {{number}} von {{owner}} liefert an {{end}}.',
  linkBranchReply:
    'Antworten von Branch {{number}} von {{owner}} gehen an {{end}}.',
  linkReference: 'Events von {{owner}} fließen durch {{end}}.',
  linkProducedBy: '{{end}} erzeugt die Events von {{owner}}.',
  linkBackingChannel: '{{end}} ist der Backing Channel von {{owner}}.',
  linkDependency: '{{owner}} wartet, bis {{end}} bereit ist.',
  linkPolicyTo: '{{owner}} gilt für {{end}}.',
  linkPolicyFrom: '{{owner}} erlaubt {{end}} das Senden von Events.',
  linkGenerated: 'Knative hat {{end}} für {{owner}} generiert.',
  linkInherited: 'Geerbt von {{from}}.',
  linkByAddress: 'Über die Adresse {{uri}} aufgelöst.',
  linkByPublicAddress:
    'Liegt im Cluster {{cluster}} und wurde über die öffentliche Adresse {{uri}} aufgelöst.',
  linkBySelector: 'Über Labels aufgelöst.',
  linkResolved: 'Der Controller sendet an {{uri}}.',
  linkElsewhere:
    'Diese Adresse gehört nicht zu {{end}}: der Controller hat möglicherweise noch nicht den neuesten Stand von beiden.',
  linkElsewhereIs:
    'Diese Adresse gehört zu {{other}}, nicht zu {{end}}: der Controller hat möglicherweise noch nicht den neuesten Stand.',
};
