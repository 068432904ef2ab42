/** @internal */
export const loadState = {
  complete: 'Geladen',
  partial: 'Teilweise geladen',
  forbidden: 'Zugriff verweigert',
  absent: 'Nicht installiert',
  failed: 'Fehlgeschlagen',
  stale: 'Veraltet',
};

/** @internal */
export const readIssue = {
  objectUnreadable:
    'Ein Element der Art {{kind}} ist kein Objekt oder hat keinen Namen.',
  objectDuplicate:
    'Zwei Objekte haben diese Identität; nur eines wird angezeigt.',
  fieldMalformed: 'Dieses Feld muss {{expected}} sein, ist aber {{actual}}.',
  fieldMissing: 'Dieses Feld fehlt.',
};

/** @internal */
export const placeholder = {
  notFound: {
    name: 'Nicht gefunden',
    description: 'Die referenzierte Ressource existiert im Cluster nicht.',
  },
  forbidden: {
    name: 'Zugriff verweigert',
    description:
      'Der Cluster erlaubt Backstage das Lesen der Art der referenzierten Ressource nicht.',
  },
  notLoaded: {
    name: 'Nicht geladen',
    description:
      'Die Liste, die die referenzierte Ressource enthalten würde, ist nicht geladen.',
  },
  external: {
    name: 'Extern',
    description: 'Die Adresse gehört zu keiner Ressource dieses Mesh.',
  },
};

/** @internal */
export const status = {
  ready: {
    name: 'Bereit',
    description: 'Der Controller meldet es als bereit.',
  },
  notReady: {
    name: 'Nicht bereit',
    description: 'Der Controller meldet es als nicht bereit.',
  },
  unknown: {
    name: 'Unbekannt',
    description: 'Der Controller hat noch nicht gemeldet, ob es bereit ist.',
  },
  notReconciled: {
    name: 'Nicht abgeglichen',
    description: 'Es hat keinen Status: kein Controller gleicht es ab.',
  },
  notApplicable: {
    name: 'Kein Status',
    description: 'Ressourcen dieser Art melden keinen Status.',
  },
  terminating: { name: 'Wird beendet', description: 'Es wird gelöscht.' },
  stale: {
    name: 'Veralteter Status',
    description: 'Der Status beschreibt eine frühere Generation der Spec.',
  },
};

/** @internal */
export const type = {
  broker: { one: 'Broker', many: 'Broker' },
  trigger: { one: 'Trigger', many: 'Trigger' },
  eventType: { one: 'Event Type', many: 'Event Types' },
  channel: { one: 'Channel', many: 'Channels' },
  subscription: { one: 'Subscription', many: 'Subscriptions' },
  flow: { one: 'Flow', many: 'Flows' },
  eventSource: { one: 'Event Source', many: 'Event Sources' },
  eventTransform: { one: 'Event Transform', many: 'Event Transforms' },
  requestReply: { one: 'Request-Reply', many: 'Request-Replies' },
  eventSink: { one: 'Event Sink', many: 'Event Sinks' },
  eventPolicy: { one: 'Event Policy', many: 'Event Policies' },
  workload: { one: 'Workload', many: 'Workloads' },
  namespace: { one: 'Namespace', many: 'Namespaces' },
  other: { one: 'Andere', many: 'Andere' },
};

/** @internal */
export const edge = {
  trigger: 'Trigger',
  subscription: 'Subscription',
  reply: 'Antwort',
  deadLetter: 'Dead Letter',
  sink: 'Sink',
  subject: 'SinkBinding',
  step: 'Schritt oder Branch',
  eventType: 'Event Type',
  requestReply: 'Anfrage und Antwort',
  policy: 'Policy',
  backing: 'Backing Channel',
  possible: 'Möglicher Producer',
};

/** @internal */
export const role = {
  broker: 'Broker',
  channel: 'Channel',
  subscriber: 'Subscriber',
  reply: 'Antwort',
  deadLetterSink: 'Dead Letter Sink',
  sink: 'Sink',
  subject: 'Subject',
  step: 'Schritt',
  branchFilter: 'Filter eines Branches',
  branchSubscriber: 'Subscriber eines Branches',
  branchReply: 'Antwort eines Branches',
  reference: 'Referenz',
  producedBy: 'Producer',
  backingChannel: 'Backing Channel',
  dependency: 'Abhängigkeit',
  policyTo: 'Gilt für',
  policyFrom: 'Erlaubt',
  generated: 'Generiert',
};

/** @internal */
export const filter = {
  everything: 'Alle Events',
  allOf: 'Alle von',
  anyOf: 'Mindestens eines von',
  not: 'Nicht',
  is: '{{attribute}} ist {{value}}',
  startsWith: '{{attribute}} beginnt mit {{value}}',
  endsWith: '{{attribute}} endet mit {{value}}',
  present: '{{attribute}} ist vorhanden',
  expression: 'Der Ausdruck {{expression}} ist wahr',
  empty: 'Leerer Filter des Dialekts {{dialect}}',
  several:
    'Mehrere Dialekte in einem Filter; welche gelten, hängt vom Broker ab',
  tooDeep: 'Filter, die für die Anzeige zu tief verschachtelt sind',
  unknown: 'Unbekannter Filterdialekt {{dialect}}',
};
