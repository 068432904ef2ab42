/** @internal */
export const loadState = {
  complete: 'Ganz gelesen',
  partial: 'Zum Teil gelesen: einige fehlen',
  forbidden: 'Nicht erlaubt',
  absent: 'In diesem Cluster nicht vorhanden',
  failed: 'Konnte nicht gelesen werden',
  stale: 'Konnte nicht wieder gelesen werden: eine ältere Antwort wird gezeigt',
};

/** @internal */
export const problem = {
  objectUnreadable:
    'Ein Objekt der Art {{kind}} hat keinen Namen oder ist kein Objekt.',
  objectDuplicate:
    'Es gibt zwei Objekte mit dieser Identität; eines wird gezeigt.',
  fieldMalformed: 'Dieses Feld sollte {{expected}} sein, ist aber {{actual}}.',
  fieldMissing: 'Dieses Feld fehlt.',
};

/** @internal */
export const ghost = {
  notFound: {
    name: 'Nicht gefunden',
    what: 'Es wird hier genannt, aber der Cluster hat es nicht.',
  },
  notPermitted: {
    name: 'Nachsehen nicht erlaubt',
    what: 'Es wird hier genannt, aber der Cluster lässt Backstage seine Art nicht lesen.',
  },
  notRead: {
    name: 'Nicht gelesen',
    what: 'Es wird hier genannt, aber niemand hat nachgesehen, ob es da ist.',
  },
  outside: {
    name: 'Außerhalb',
    what: 'Es ist eine Adresse, die zu nichts in diesem Mesh gehört.',
  },
};

/** @internal */
export const status = {
  ready: { name: 'Bereit', what: 'Der Controller sagt, dass es arbeitet.' },
  notReady: {
    name: 'Nicht bereit',
    what: 'Der Controller sagt, dass es nicht arbeitet.',
  },
  unknown: {
    name: 'Unbekannt',
    what: 'Der Controller sagt noch nicht, ob es arbeitet.',
  },
  notReconciled: {
    name: 'Kein Controller',
    what: 'Es hat gar keinen Status: kein Controller kümmert sich darum.',
  },
  notApplicable: {
    name: 'Kein Status',
    what: 'Dinge dieser Art sagen nicht, ob sie arbeiten.',
  },
  terminating: { name: 'Wird gelöscht', what: 'Es wird gerade gelöscht.' },
  stale: {
    name: 'Veraltet',
    what: 'Sein Status spricht von einem älteren Stand seiner Beschreibung.',
  },
};

/** @internal */
export const type = {
  broker: { one: 'Broker', many: 'Broker' },
  trigger: { one: 'Trigger', many: 'Trigger' },
  eventType: { one: 'Ereignistyp', many: 'Ereignistypen' },
  channel: { one: 'Channel', many: 'Channels' },
  subscription: { one: 'Subscription', many: 'Subscriptions' },
  flow: { one: 'Ablauf', many: 'Abläufe' },
  eventSource: { one: 'Ereignisquelle', many: 'Ereignisquellen' },
  eventTransform: { one: 'Umwandlung', many: 'Umwandlungen' },
  requestReply: { one: 'Anfrage und Antwort', many: 'Anfragen und Antworten' },
  eventSink: { one: 'Ereignisziel', many: 'Ereignisziele' },
  eventPolicy: { one: 'Ereignisregel', many: 'Ereignisregeln' },
  workload: { one: 'Workload', many: 'Workloads' },
  namespace: { one: 'Namespace', many: 'Namespaces' },
  other: { one: 'Anderes', many: 'Andere' },
};

/** @internal */
export const edge = {
  trigger: 'Trigger',
  subscription: 'Subscription',
  reply: 'Antwort',
  deadLetter: 'Unzustellbares',
  sink: 'Ziel',
  subject: 'Sender',
  step: 'Schritt oder Zweig',
  eventType: 'Ereignistyp',
  requestReply: 'Anfrage und Antwort',
  policy: 'Regel',
  backing: 'Channel dahinter',
  possible: 'Möglich',
};

/** @internal */
export const role = {
  broker: 'Broker',
  channel: 'Channel',
  subscriber: 'Empfänger',
  reply: 'Antwort',
  deadLetterSink: 'Ablage für Unzustellbares',
  sink: 'Ziel',
  subject: 'Sender',
  step: 'Schritt',
  branchFilter: 'Filter eines Zweigs',
  branchSubscriber: 'Empfänger eines Zweigs',
  branchReply: 'Antwort eines Zweigs',
  reference: 'Fließt durch',
  producedBy: 'Erzeugt von',
  backingChannel: 'Channel dahinter',
  dependency: 'Hängt ab von',
  policyTo: 'Schützt',
  policyFrom: 'Lässt ein',
  generated: 'Angelegt',
};

/** @internal */
export const filter = {
  everything: 'Jedes Ereignis',
  allOf: 'Alle diese',
  anyOf: 'Mindestens eines davon',
  not: 'Dies nicht',
  is: '{{attribute}} ist {{value}}',
  startsWith: '{{attribute}} beginnt mit {{value}}',
  endsWith: '{{attribute}} endet mit {{value}}',
  present: '{{attribute}} ist da',
  expression: 'Der Ausdruck {{expression}} ist wahr',
  empty: 'Ein Filter der Sprache {{dialect}}, der nichts sagt',
  several:
    'Mehrere Sprachen in einem Filter: welche zählen, hängt vom Broker ab',
  tooDeep: 'Filter, die zu tief verschachtelt sind, um gezeigt zu werden',
  unknown: 'Ein Filter der Sprache {{dialect}}, die hier nicht bekannt ist',
};
