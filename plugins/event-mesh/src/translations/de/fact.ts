/**
 * What a resource or link is and does.
 *
 * @internal
 */
export const fact = {
  brokerTakes: 'Nimmt Ereignisse an und gibt sie an seine Trigger weiter.',
  brokerClass: 'Seine Klasse ist {{brokerClass}}.',
  brokerClassUnset:
    'Er nennt keine Klasse: der Cluster hat eine Voreinstellung.',
  brokerConfig: 'Er wird durch {{config}} eingestellt.',
  brokerTriggers: 'Trigger, die von ihm beziehen: {{count}}.',

  triggerDelivers:
    'Bezieht Ereignisse von {{broker}} und liefert sie an {{subscriber}}.',
  triggerWithoutBroker: 'Nennt keinen Broker, bezieht also nichts.',
  triggerWithoutSubscriber: 'Nennt keinen Empfänger, liefert also nichts.',
  triggerReplies:
    'Was der Empfänger antwortet, falls er es tut, geht zurück an {{broker}}.',
  triggerRepliesRecorded:
    'Antworten des Empfängers gehen zurück an {{broker}}: einige sind verzeichnet.',
  replyRecorded: '{{by}} zeigt, dass es Antworten gibt.',
  triggerDepends: 'Wartet, bis {{dependency}} bereit ist.',
  filterPassesAll: 'Jedes Ereignis kommt durch.',
  filterSelects: 'Nur Ereignisse, die den Filter passieren, werden geliefert.',
  filterFieldIgnored:
    'Das ältere Feld "filter" zählt nicht, weil "filters" gesetzt ist.',
  filtersIgnored:
    'Broker der Klasse {{brokerClass}} sehen sich "filters" nicht an: jedes Ereignis, das "filter" zulässt, kommt durch.',

  destinationPath: 'Ereignisse gehen dort an {{uri}}.',
  deliveryInherited:
    'Eigene Regeln für die Zustellung gibt es nicht: es gelten die von {{from}}.',
  deliveryMerged:
    'Regeln für die Zustellung, die hier fehlen, sind die von {{from}}.',
  deliveryReplaced:
    'Die Regeln von {{from}} für die Zustellung gelten nicht, weil es hier eigene gibt.',
  deliveryRetries:
    'Versucht es {{retry}} Mal wieder, mit Pausen der Art {{backoffPolicy}} ab {{backoffDelay}}.',
  deliveryRetryCount: 'Versucht es {{retry}} Mal wieder.',
  deliveryBackoffPolicy:
    'Die Pausen zwischen den Versuchen sind {{backoffPolicy}}.',
  deliveryBackoffDelay:
    'Die Pausen zwischen den Versuchen beginnen mit {{backoffDelay}}.',
  deliveryTimeout: 'Wartet {{timeout}} auf eine Antwort, dann nicht mehr.',
  deliveryRetryAfterMax:
    'Wartet höchstens {{retryAfterMax}}, wenn es später wiederkommen soll.',
  deliveryFormat: 'Sendet im Format {{format}}.',
  deadLetterOwn: 'Was nicht zugestellt werden kann, geht an {{sink}}.',
  deadLetterInherited:
    'Was nicht zugestellt werden kann, geht an {{sink}}, so will es {{from}}.',
  deadLetterUnset:
    'Eine Ablage für Unzustellbares ist nicht genannt: was nicht zugestellt werden kann, ist verloren, es sei denn, wer hier bezieht, nennt eine.',
  deadLetterNone:
    'Was nicht zugestellt werden kann, ist verloren: es gibt keine Ablage für Unzustellbares.',

  eventTypeDeclares: 'Beschreibt Ereignisse vom Typ {{type}}.',
  eventTypeSource: 'Ihre Quelle ist {{source}}.',
  eventTypeFlows: 'Sie fließen durch {{reference}}.',
  eventTypeReply: 'Sie sind Antworten des Empfängers von {{reference}}.',
  eventTypeUnplaced: 'Wo sie fließen, steht nicht da.',
  eventTypeProducer: 'Gesendet werden sie von {{producer}}.',
  eventTypeSchema: 'Ihr Schema liegt unter {{schema}}.',
  eventTypeSchemaData: 'Ihr Schema ist darin enthalten.',
  eventTypeDescription: '{{description}}',
  eventTypeAttribute: 'Das Attribut {{name}} ist {{value}}.',
  eventTypeAttributeRequired: 'Das Attribut {{name}} ist immer da.',

  channelTakes:
    'Nimmt Ereignisse an und gibt jedes an alle seine Subscriptions.',
  channelBacking: 'Dahinter steht {{backing}}.',
  channelSubscriptions: 'Subscriptions, die von ihm beziehen: {{count}}.',
  subscriptionDelivers:
    'Bezieht Ereignisse von {{channel}} und liefert sie an {{subscriber}}.',
  subscriptionForwards:
    'Bezieht Ereignisse von {{channel}} und sendet sie weiter.',
  subscriptionWithoutChannel: 'Nennt keinen Channel, bezieht also nichts.',
  replyGoes: 'Antworten gehen an {{reply}}.',
  replyDropped: 'Antworten werden verworfen.',

  sequenceRuns:
    'Schickt jedes Ereignis der Reihe nach durch seine Schritte: {{count}}.',
  sequenceStep: 'Schritt {{number}}: {{subscriber}}.',
  sequenceEnds: 'Die Antwort des letzten Schritts geht an {{reply}}.',
  sequenceDrops: 'Die Antwort des letzten Schritts wird verworfen.',
  parallelRuns: 'Schickt jedes Ereignis durch alle seine Zweige: {{count}}.',
  parallelBranch: 'Zweig {{number}}: {{subscriber}}.',
  parallelBranchFiltered:
    'Zweig {{number}}: {{subscriber}}, wenn {{filter}} das Ereignis durchlässt.',
  parallelBranchReply: 'Antworten von Zweig {{number}} gehen an {{reply}}.',
  parallelReply: 'Antworten der anderen Zweige gehen an {{reply}}.',
  parallelDrops: 'Antworten von Zweigen ohne eigenes Ziel werden verworfen.',

  sourceSends: 'Sendet Ereignisse an {{sink}}.',
  sourceWithoutSink: 'Nennt kein Ziel, sendet also nichts.',
  sourceType: 'Sendet Ereignisse vom Typ {{type}}.',
  sourceExtension:
    'Fügt das Erweiterungsattribut {{name}} mit dem Wert {{value}} hinzu.',
  bindingSubject: 'Lässt die Pods von {{subject}} dorthin senden.',
  bindingSelects:
    'Lässt die Pods jedes {{kind}} mit passenden Labels dorthin senden: {{count}}.',
  bindingWithoutSubject: 'Nennt nichts, das senden soll, bindet also nichts.',

  transformSends: 'Ändert Ereignisse und sendet sie an {{sink}}.',
  transformReplies: 'Ändert Ereignisse und gibt sie als Antwort zurück.',
  transformExpression: 'Die Änderung: {{expression}}',
  transformReplyExpression:
    'Antworten des Ziels werden auch geändert: {{expression}}',
  transformReplyDiscarded: 'Antworten des Ziels werden verworfen.',
  requestReplyAsks:
    'Sendet eine Anfrage an {{broker}} und wartet auf das Ereignis, das sie beantwortet.',
  requestReplyWithoutBroker: 'Nennt keinen Broker, fragt also niemanden.',
  requestReplyCorrelation:
    'Kennzeichnet eine Anfrage im Attribut {{attribute}}.',
  requestReplyReply: 'Erkennt die Antwort am Attribut {{attribute}}.',
  requestReplyTimeout: 'Wartet höchstens {{timeout}}.',
  sinkTakes: 'Nimmt Ereignisse an und trägt sie aus dem Mesh hinaus.',
  detail: '{{name}}: {{value}}',

  policyGuards: 'Schützt {{target}}.',
  policyGuardsSelected:
    'Schützt jedes {{kind}} mit passenden Labels: {{count}}.',
  policyGuardsNamespace:
    'Schützt alles, was im Namespace {{namespace}} Ereignisse annimmt.',
  policyTargetsUnread: 'Schützt mehr, als gelesen werden konnte.',
  policyAllows: 'Lässt {{sender}} dorthin senden.',
  policyAllowsIdentity: 'Lässt die Identität {{sub}} dorthin senden.',
  policyAllowsNobody: 'Nennt niemanden, der dorthin senden darf.',
  policyFilters:
    'Nur Ereignisse, die den Filter passieren, werden eingelassen.',

  serviceAnswers: 'Antwortet unter einer Adresse im Cluster.',
  servicePods: 'Dahinter stehen die Pods von {{workload}}.',
  workloadRuns: 'Betreibt Pods.',
  receives: 'Bekommt Ereignisse durch {{owner}}.',
  takesDeadLetters: 'Bekommt, was {{owner}} nicht zustellen konnte.',
  sendsBy: 'Sendet Ereignisse durch {{owner}}.',
  namespaceHolds: 'Enthält Ressourcen: {{count}}.',
  otherKind: 'Ist von der Art {{kind}}, von der hier nicht mehr bekannt ist.',

  generated: 'Knative hat es für {{owner}} angelegt.',
  folds: 'Knative hat dafür Ressourcen angelegt: {{count}}.',
  ails: '{{part}}, von Knative dafür angelegt, ist nicht bereit.',
  ailsBecause:
    '{{part}}, von Knative dafür angelegt, ist nicht bereit: {{reason}}',
  namedInCluster: 'Sein Host bedeutet nur im Cluster {{cluster}} etwas.',
  namedBy: '{{owner}} nennt es in {{field}}.',

  linkBroker: '{{owner}} bezieht Ereignisse von {{end}}.',
  linkChannel: '{{owner}} bezieht Ereignisse von {{end}}.',
  linkSubscriber: '{{owner}} liefert Ereignisse an {{end}}.',
  linkReply: 'Antworten von {{owner}} gehen an {{end}}.',
  linkDeadLetterSink: 'Was {{owner}} nicht zustellen kann, geht an {{end}}.',
  linkSink: '{{owner}} sendet Ereignisse an {{end}}.',
  linkSubject: '{{owner}} lässt die Pods von {{end}} Ereignisse senden.',
  linkStep: 'Schritt {{number}} von {{owner}} ist {{end}}.',
  linkBranchFilter:
    '{{end}} entscheidet, was den Zweig {{number}} von {{owner}} nimmt.',
  linkBranchSubscriber: 'Zweig {{number}} von {{owner}} liefert an {{end}}.',
  linkBranchReply:
    'Antworten von Zweig {{number}} von {{owner}} gehen an {{end}}.',
  linkReference: 'Ereignisse von {{owner}} fließen durch {{end}}.',
  linkProducedBy: 'Ereignisse von {{owner}} werden von {{end}} gesendet.',
  linkBackingChannel: 'Hinter {{owner}} steht {{end}}.',
  linkDependency: '{{owner}} wartet, bis {{end}} bereit ist.',
  linkPolicyTo: '{{owner}} schützt {{end}}.',
  linkPolicyFrom: '{{owner}} lässt {{end}} senden.',
  linkGenerated: 'Knative hat {{end}} für {{owner}} angelegt.',
  linkInherited: 'Von {{from}} übernommen.',
  linkByAddress: 'Gefunden über die Adresse {{uri}}.',
  linkByPublicAddress:
    'Liegt in einem anderen Cluster, {{cluster}}, und wurde dort über die öffentliche Adresse {{uri}} gefunden.',
  linkBySelector: 'Gefunden über seine Labels.',
  linkResolved: 'Der Controller sendet an {{uri}}.',
  linkElsewhere:
    'Das ist keine Adresse von {{end}}: vielleicht hat der Controller den neuesten Stand von beiden noch nicht gesehen.',
  linkElsewhereIs:
    'Das ist eine Adresse von {{other}}, nicht von {{end}}: vielleicht hat der Controller den neuesten Stand noch nicht gesehen.',
};
