/**
 * What is wrong in a mesh, and what to do about it.
 *
 * @internal
 */
export const finding = {
  danglingBroker: {
    name: 'Broker fehlt',
    what: '{{who}} soll Ereignisse von {{missing}} beziehen, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder nennen Sie in {{field}} einen anderen Broker.',
  },
  danglingChannel: {
    name: 'Channel fehlt',
    what: '{{who}} soll Ereignisse von {{missing}} beziehen, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder nennen Sie in {{field}} einen anderen Channel.',
  },
  danglingSubscriber: {
    name: 'Empfänger fehlt',
    what: '{{who}} soll an {{missing}} liefern, das es nicht gibt.',
    todo: 'Bringen Sie {{missing}} in den Cluster, oder berichtigen Sie {{field}}.',
  },
  danglingReply: {
    name: 'Ziel der Antworten fehlt',
    what: '{{who}} soll Antworten an {{missing}} senden, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder berichtigen Sie {{field}}.',
  },
  danglingSink: {
    name: 'Ziel fehlt',
    what: '{{who}} soll an {{missing}} senden, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder berichtigen Sie {{field}}.',
  },
  danglingDeadLetterSink: {
    name: 'Ablage für Unzustellbares fehlt',
    what: 'Was {{who}} nicht zustellen kann, soll an {{missing}} gehen, das es nicht gibt. Solange es fehlt, wird gar nichts zugestellt.',
    todo: 'Legen Sie {{missing}} an, oder berichtigen Sie {{field}}.',
  },
  danglingSubject: {
    name: 'Sender fehlt',
    what: '{{who}} soll {{missing}} Ereignisse senden lassen, das es nicht gibt.',
    todo: 'Bringen Sie {{missing}} in den Cluster, oder berichtigen Sie {{field}}.',
  },
  danglingReference: {
    name: 'Ereignistyp von nichts',
    what: '{{who}} sagt, seine Ereignisse fließen durch {{missing}}, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder beschreiben Sie den Ereignistyp dort, wo seine Ereignisse sind.',
  },
  danglingDependency: {
    name: 'Voraussetzung fehlt',
    what: '{{who}} wartet auf {{missing}}, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder nehmen Sie die Annotation knative.dev/dependency weg.',
  },
  danglingPolicyEnd: {
    name: 'Regel über nichts',
    what: '{{who}} spricht von {{missing}}, das es nicht gibt.',
    todo: 'Legen Sie {{missing}} an, oder berichtigen Sie {{field}}.',
  },
  notReady: {
    name: 'Nicht bereit',
    what: '{{who}} ist nicht bereit.',
    todo: 'Sehen Sie zuerst nach {{cause}}: {{reason}}',
  },
  notReconciled: {
    name: 'Kein Controller',
    what: '{{who}} hat keinen Status: kein Controller kümmert sich darum.',
    todo: 'Sehen Sie nach, ob der Controller dieser Art installiert ist und läuft, und ob im Cluster die Funktion eingeschaltet ist, die es braucht.',
  },
  unknownBrokerClass: {
    name: 'Kein Controller für die Klasse',
    what: '{{who}} hat keinen Status: kein Controller kümmert sich um Broker der Klasse {{brokerClass}}, ihre Trigger bekommen also nichts.',
    todo: 'Installieren Sie den Broker dieser Klasse, oder legen Sie einen Broker einer Klasse an, die installiert ist; die Klasse eines Brokers lässt sich nicht ändern.',
  },
  noDeadLetterSink: {
    name: 'Keine Ablage für Unzustellbares',
    what: '{{from}} nennt keine Ablage für Unzustellbares, und wer dort bezieht, auch nicht: was {{who}} nicht zustellen kann, ist verloren.',
    todo: 'Nennen Sie eine in {{field}} von {{from}}, das gilt für alle, die dort beziehen.',
  },
  noDeadLetterSinkInFlow: {
    name: 'Keine Ablage für Unzustellbares in einem Ablauf',
    what: '{{who}} hat Schritte oder Zweige ohne Ablage für Unzustellbares ({{steps}}): was sie nicht zustellen können, ist verloren.',
    todo: 'Nennen Sie eine in der Zustellung eines jeden, oder in der Zustellung der Vorlage für Channels.',
  },
  retryWithoutBackoff: {
    name: 'Versucht es sofort wieder',
    what: '{{who}} versucht es {{retry}} Mal ohne Pause wieder: ein Empfänger in Not bekommt gerade dann mehr Last.',
    todo: 'Setzen Sie backoffPolicy und backoffDelay in {{field}}.',
  },
  contradictoryFilter: {
    name: 'Filter, den nichts passiert',
    what: 'Kein Ereignis kann den Filter von {{who}} je passieren.',
    todo: 'Sehen Sie nach, welche Teile einander ausschließen: alle Einträge von filters müssen zugleich gelten; für eines von mehreren gibt es any.',
  },
  matchesNothing: {
    name: 'Nimmt keinen bekannten Ereignistyp',
    what: 'Keiner der {{count}} Ereignistypen, die bei {{broker}} bekannt sind, passiert den Filter von {{who}}.',
    todo: 'Vergleichen Sie den Filter mit den Ereignistypen dort; kommen andere herein, beschreiben Sie jeden mit einem EventType.',
  },
  catchAll: {
    name: 'Nimmt jedes Ereignis',
    what: '{{who}} lässt jedes Ereignis von {{broker}} durch, auch alle, die künftig dort hineinkommen.',
    todo: 'Ist das nicht gemeint, fügen Sie einen Filter für die Typen hinzu, die es braucht.',
  },
  bothFilterFields: {
    name: 'Zwei Felder für Filter',
    what: '{{who}} hat filter und filters; nur {{used}} zählt.',
    todo: 'Entfernen Sie das, was nicht zählt, oder nehmen Sie seinen Inhalt in das andere auf.',
  },
  unparsableExpression: {
    name: 'Ausdruck, der nicht gelesen werden kann',
    what: 'Ein Ausdruck im Filter von {{who}} kann nicht gelesen werden. Knative weist einen solchen Trigger zurück; ein Broker, der ihn doch hat, überspringt den Ausdruck.',
    todo: 'Berichtigen Sie den Ausdruck.',
  },
  duplicateTriggers: {
    name: 'Derselbe Trigger mehr als einmal',
    what: '{{who}} liefern dieselben Ereignisse an denselben Empfänger: er bekommt jedes davon {{count}} Mal.',
    todo: 'Behalten Sie einen davon.',
  },
  unconsumedType: {
    name: 'Kein Trigger in Sicht passt',
    what: 'Nichts in Sicht bezieht Ereignisse vom Typ {{type}} von {{place}}.',
    todo: 'Soll es jemand tun, fügen Sie einen Trigger oder eine Subscription hinzu. Wer beziehen mag, aber nicht gelesen werden darf oder außerhalb des Clusters ist, zeigt sich hier nicht.',
  },
  replyLoop: {
    name: 'Antworten im Kreis',
    what: 'Antworten kommen zu dem zurück, der sie gab: Ereignisse vom Typ {{type}} gehen im Kreis durch {{who}}.',
    todo: 'Antworten Sie mit einem anderen Typ, oder machen Sie den Filter enger, damit er die eigenen Antworten nicht durchlässt.',
  },
  forwardingLoop: {
    name: 'Broker im Kreis',
    what: 'Ereignisse vom Typ {{type}} gehen ohne Ende im Kreis durch {{who}}.',
    todo: 'Machen Sie den Filter eines davon enger, damit nicht zurückgeht, was von dort kam.',
  },
  schemaConflict: {
    name: 'Ein Typ, mehrere Schemata',
    what: 'Der Typ {{type}} wird mit {{count}} verschiedenen Schemata beschrieben, von {{who}}.',
    todo: 'Einigen Sie sich auf ein Schema, oder geben Sie den Versionen eigene Typen.',
  },
  nameTooLong: {
    name: 'Name zu lang',
    what: 'Der Name von {{who}} hat {{length}} Zeichen. Der Broker legt Objekte mit diesem Namen in einem Label an, das 63 haben darf: es wird nichts zugestellt.',
    todo: 'Legen Sie es unter einem kürzeren Namen neu an.',
  },
};

/** @internal */
export const findingNote = {
  affected: 'Deswegen geht es auch anderen nicht gut: {{who}}.',
  uncertain:
    'Einige der Listen, auf denen das beruht, sind alt oder wurden nicht zu Ende gelesen; es kann also falsch sein.',
  said: 'Der Cluster sagt: {{reason}}',
};
