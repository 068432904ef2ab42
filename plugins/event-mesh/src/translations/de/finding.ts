/**
 * Findings: name, cause and fix.
 *
 * @internal
 */
export const finding = {
  danglingBroker: {
    name: 'Broker nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist der Broker von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  danglingChannel: {
    name: 'Channel nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist der Channel von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  danglingSubscriber: {
    name: 'Subscriber nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist der Subscriber von {{who}}.',
    todo: 'Deployen Sie {{missing}}, oder korrigieren Sie {{field}}.',
  },
  danglingReply: {
    name: 'Antwortziel nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist das Antwortziel von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  danglingSink: {
    name: 'Sink nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist der Sink von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  danglingDeadLetterSink: {
    name: 'Dead Letter Sink nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist der Dead Letter Sink von {{who}}. Solange es nicht existiert, werden überhaupt keine Events zugestellt.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  danglingSubject: {
    name: 'Subject nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist das Subject von {{who}}.',
    todo: 'Deployen Sie {{missing}}, oder korrigieren Sie {{field}}.',
  },
  danglingReference: {
    name: 'Referenz des EventType nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist die Referenz von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder erstellen Sie den EventType mit der richtigen Referenz neu.',
  },
  danglingDependency: {
    name: 'Abhängigkeit nicht gefunden',
    what: '{{missing}} existiert nicht. Es ist die Abhängigkeit von {{who}}.',
    todo: 'Legen Sie {{missing}} an, oder entfernen Sie die Annotation knative.dev/dependency.',
  },
  danglingPolicyEnd: {
    name: 'Referenz der EventPolicy nicht gefunden',
    what: '{{missing}} existiert nicht. Es wird von {{who}} referenziert.',
    todo: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  notReady: {
    name: 'Nicht bereit',
    what: '{{who}} ist nicht bereit.',
    todo: 'Prüfen Sie zuerst {{cause}}: {{reason}}',
  },
  notReconciled: {
    name: 'Nicht abgeglichen',
    what: '{{who}} hat keinen Status: kein Controller gleicht es ab.',
    todo: 'Prüfen Sie, ob der Controller dieser Art installiert ist und läuft, und ob die benötigten Feature Flags aktiviert sind.',
  },
  unknownBrokerClass: {
    name: 'Unbekannte Broker-Klasse',
    what: '{{who}} hat keinen Status: kein Controller gleicht Broker der Klasse {{brokerClass}} ab. Die Trigger empfangen keine Events.',
    todo: 'Installieren Sie den Broker dieser Klasse, oder erstellen Sie den Broker mit einer installierten Klasse neu. Die Klasse eines Brokers ist unveränderlich.',
  },
  noDeadLetterSink: {
    name: 'Kein Dead Letter Sink',
    what: 'Weder für {{from}} noch für {{who}} ist ein Dead Letter Sink gesetzt. Nicht zugestellte Events gehen verloren.',
    todo: 'Setzen Sie {{field}} von {{from}}. Die Trigger und Subscriptions erben es.',
  },
  noDeadLetterSinkInFlow: {
    name: 'Kein Dead Letter Sink im Flow',
    what: '{{who}} hat Schritte oder Branches ohne Dead Letter Sink ({{steps}}). Ihre nicht zugestellten Events gehen verloren.',
    todo: 'Setzen Sie einen Dead Letter Sink in delivery jedes Schritts oder Branches oder in delivery der Channel-Vorlage.',
  },
  retryWithoutBackoff: {
    name: 'Wiederholungen ohne Backoff',
    what: '{{who}} wiederholt {{retry}} Mal ohne Backoff und erhöht damit die Last auf einem gestörten Subscriber.',
    todo: 'Setzen Sie backoffPolicy und backoffDelay in {{field}}.',
  },
  contradictoryFilter: {
    name: 'Filter kann nie passen',
    what: 'Der Filter von {{who}} kann zu keinem Event passen.',
    todo: 'Entfernen Sie die Bedingungen, die sich gegenseitig ausschließen. Alle Einträge von filters müssen passen; verwenden Sie any für Alternativen.',
  },
  matchesNothing: {
    name: 'Passt zu keinem bekannten Event Type',
    what: 'Der Filter von {{who}} passt zu keinem der {{count}} bekannten Event Types von {{broker}}.',
    todo: 'Vergleichen Sie den Filter mit diesen Event Types. Deklarieren Sie einen EventType für jeden Event Type, der nicht aufgeführt ist.',
  },
  catchAll: {
    name: 'Catch-all-Trigger',
    what: '{{who}} passt zu allen Events von {{broker}}, auch zu künftigen Event Types.',
    todo: 'Ist das nicht beabsichtigt, fügen Sie einen Filter für die benötigten Event Types hinzu.',
  },
  bothFilterFields: {
    name: 'Beide Filterfelder gesetzt',
    what: '{{who}} hat filter und filters; nur {{used}} wird verwendet.',
    todo: 'Entfernen Sie das ignorierte Feld, oder führen Sie es mit dem anderen zusammen.',
  },
  unparsableExpression: {
    name: 'Ungültiger CESQL-Ausdruck',
    what: 'Der Filter von {{who}} enthält einen ungültigen Ausdruck. Knative weist einen solchen Trigger zurück; ein Broker, der ihn bereits hat, überspringt den Ausdruck.',
    todo: 'Korrigieren Sie den Ausdruck.',
  },
  duplicateTriggers: {
    name: 'Doppelte Trigger',
    what: '{{who}} liefern dieselben Events an denselben Subscriber. Er empfängt jedes Event {{count}} Mal.',
    todo: 'Löschen Sie alle bis auf einen.',
  },
  unconsumedType: {
    name: 'Event Type ohne Consumer',
    what: 'Kein sichtbarer Trigger und keine sichtbare Subscription passt zu Events vom Typ {{type}} von {{place}}.',
    todo: 'Werden die Events benötigt, fügen Sie einen Trigger oder eine Subscription hinzu. Consumer außerhalb des Clusters oder in nicht lesbaren Namespaces sind nicht sichtbar.',
  },
  replyLoop: {
    name: 'Antwortschleife',
    what: 'Events vom Typ {{type}} laufen im Kreis durch {{who}}: Subscriber empfangen ihre eigenen Antworten.',
    todo: 'Antworten Sie mit einem anderen Typ, oder schränken Sie den Filter so ein, dass er nicht zu den Antworten passt.',
  },
  forwardingLoop: {
    name: 'Weiterleitungsschleife',
    what: 'Events vom Typ {{type}} laufen endlos im Kreis durch {{who}}.',
    todo: 'Schränken Sie einen der Filter so ein, dass er nicht zu den weitergeleiteten Events passt.',
  },
  schemaConflict: {
    name: 'Widersprüchliche Schemas',
    what: 'Der Typ {{type}} ist mit {{count}} verschiedenen Schemas deklariert, von {{who}}.',
    todo: 'Einigen Sie sich auf ein Schema, oder verwenden Sie für jede Version einen eigenen Event Type.',
  },
  nameTooLong: {
    name: 'Name zu lang',
    what: 'Der Name von {{who}} hat {{length}} Zeichen. Der Broker verwendet ihn als Label-Wert, der höchstens 63 Zeichen haben darf; es werden keine Events zugestellt.',
    todo: 'Erstellen Sie die Ressource mit einem kürzeren Namen neu.',
  },
};

/** @internal */
export const findingNote = {
  affected: 'Ebenfalls betroffen: {{who}}.',
  uncertain:
    'Einige der zugrunde liegenden Listen sind veraltet oder unvollständig; der Befund kann falsch sein.',
};
