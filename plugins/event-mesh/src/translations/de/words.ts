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
export const problem = {
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
    what: 'Die referenzierte Ressource existiert im Cluster nicht.',
  },
  notPermitted: {
    name: 'Zugriff verweigert',
    what: 'Der Cluster erlaubt Backstage das Lesen der Art der referenzierten Ressource nicht.',
  },
  notRead: {
    name: 'Nicht geladen',
    what: 'Die Liste, die die referenzierte Ressource enthalten würde, ist nicht geladen.',
  },
  outside: {
    name: 'Extern',
    what: 'Die Adresse gehört zu keiner Ressource dieses Mesh.',
  },
};

/** @internal */
export const status = {
  ready: { name: 'Bereit', what: 'Der Controller meldet es als bereit.' },
  notReady: {
    name: 'Nicht bereit',
    what: 'Der Controller meldet es als nicht bereit.',
  },
  unknown: {
    name: 'Unbekannt',
    what: 'Der Controller hat noch nicht gemeldet, ob es bereit ist.',
  },
  notReconciled: {
    name: 'Nicht abgeglichen',
    what: 'Es hat keinen Status: kein Controller gleicht es ab.',
  },
  notApplicable: {
    name: 'Kein Status',
    what: 'Ressourcen dieser Art melden keinen Status.',
  },
  terminating: { name: 'Wird beendet', what: 'Es wird gelöscht.' },
  stale: {
    name: 'Veralteter Status',
    what: 'Der Status beschreibt eine frühere Generation der Spec.',
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
