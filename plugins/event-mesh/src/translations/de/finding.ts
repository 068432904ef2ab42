/**
 * Findings: name, cause and fix.
 *
 * @internal
 */
export const finding = {
  brokerNotFound: {
    name: 'Broker nicht gefunden',
    description: '{{missing}} existiert nicht. Es ist der Broker von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  channelNotFound: {
    name: 'Channel nicht gefunden',
    description: '{{missing}} existiert nicht. Es ist der Channel von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  subscriberNotFound: {
    name: 'Subscriber nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es ist der Subscriber von {{who}}.',
    fix: 'Deployen Sie {{missing}}, oder korrigieren Sie {{field}}.',
  },
  replyNotFound: {
    name: 'Antwortziel nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es ist das Antwortziel von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  sinkNotFound: {
    name: 'Sink nicht gefunden',
    description: '{{missing}} existiert nicht. Es ist der Sink von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  deadLetterSinkNotFound: {
    name: 'Dead Letter Sink nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es ist der Dead Letter Sink von {{who}}. Solange es nicht existiert, werden überhaupt keine Events zugestellt.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  subjectNotFound: {
    name: 'Subject nicht gefunden',
    description: '{{missing}} existiert nicht. Es ist das Subject von {{who}}.',
    fix: 'Deployen Sie {{missing}}, oder korrigieren Sie {{field}}.',
  },
  eventTypeReferenceNotFound: {
    name: 'Referenz des EventType nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es ist die Referenz von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder erstellen Sie den EventType mit der richtigen Referenz neu.',
  },
  dependencyNotFound: {
    name: 'Abhängigkeit nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es ist die Abhängigkeit von {{who}}.',
    fix: 'Legen Sie {{missing}} an, oder entfernen Sie die Annotation knative.dev/dependency.',
  },
  policyReferenceNotFound: {
    name: 'Referenz der EventPolicy nicht gefunden',
    description:
      '{{missing}} existiert nicht. Es wird von {{who}} referenziert.',
    fix: 'Legen Sie {{missing}} an, oder korrigieren Sie {{field}}.',
  },
  notReady: {
    name: 'Nicht bereit',
    description: '{{who}} ist nicht bereit.',
    fix: 'Prüfen Sie zuerst {{cause}}: {{reason}}',
  },
  notReconciled: {
    name: 'Nicht abgeglichen',
    description: '{{who}} hat keinen Status: kein Controller gleicht es ab.',
    fix: 'Prüfen Sie, ob der Controller dieser Art installiert ist und läuft, und ob die benötigten Feature Flags aktiviert sind.',
  },
  unknownBrokerClass: {
    name: 'Unbekannte Broker-Klasse',
    description:
      '{{who}} hat keinen Status: kein Controller gleicht Broker der Klasse {{brokerClass}} ab. Die Trigger empfangen keine Events.',
    fix: 'Installieren Sie den Broker dieser Klasse, oder erstellen Sie den Broker mit einer installierten Klasse neu. Die Klasse eines Brokers ist unveränderlich.',
  },
  noDeadLetterSink: {
    name: 'Kein Dead Letter Sink',
    description:
      'Weder für {{from}} noch für {{who}} ist ein Dead Letter Sink gesetzt. Nicht zugestellte Events gehen verloren.',
    fix: 'Setzen Sie {{field}} von {{from}}. Die Trigger und Subscriptions erben es.',
  },
  noDeadLetterSinkInFlow: {
    name: 'Kein Dead Letter Sink im Flow',
    description:
      '{{who}} hat Schritte oder Branches ohne Dead Letter Sink ({{steps}}). Ihre nicht zugestellten Events gehen verloren.',
    fix: 'Setzen Sie einen Dead Letter Sink in delivery jedes Schritts oder Branches oder in delivery der Channel-Vorlage.',
  },
  retryWithoutBackoff: {
    name: 'Wiederholungen ohne Backoff',
    description:
      '{{who}} wiederholt {{retry}} Mal ohne Backoff und erhöht damit die Last auf einem gestörten Subscriber.',
    fix: 'Setzen Sie backoffPolicy und backoffDelay in {{field}}.',
  },
  contradictoryFilter: {
    name: 'Filter kann nie passen',
    description: 'Der Filter von {{who}} kann zu keinem Event passen.',
    fix: 'Entfernen Sie die Bedingungen, die sich gegenseitig ausschließen. Alle Einträge von filters müssen passen; verwenden Sie any für Alternativen.',
  },
  matchesNoKnownType: {
    name: 'Passt zu keinem bekannten Event Type',
    description:
      'Der Filter von {{who}} passt zu keinem der {{count}} bekannten Event Types von {{broker}}.',
    fix: 'Vergleichen Sie den Filter mit diesen Event Types. Deklarieren Sie einen EventType für jeden Event Type, der nicht aufgeführt ist.',
  },
  catchAll: {
    name: 'Catch-all-Trigger',
    description:
      '{{who}} passt zu allen Events von {{broker}}, auch zu künftigen Event Types.',
    fix: 'Ist das nicht beabsichtigt, fügen Sie einen Filter für die benötigten Event Types hinzu.',
  },
  bothFilterFields: {
    name: 'Beide Filterfelder gesetzt',
    description: '{{who}} hat filter und filters; nur {{used}} wird verwendet.',
    fix: 'Entfernen Sie das ignorierte Feld, oder führen Sie es mit dem anderen zusammen.',
  },
  unparsableExpression: {
    name: 'Ungültiger CESQL-Ausdruck',
    description:
      'Der Filter von {{who}} enthält einen ungültigen Ausdruck. Knative weist einen solchen Trigger zurück; ein Broker, der ihn bereits hat, überspringt den Ausdruck.',
    fix: 'Korrigieren Sie den Ausdruck.',
  },
  duplicateTriggers: {
    name: 'Doppelte Trigger',
    description:
      '{{who}} liefern dieselben Events an denselben Subscriber. Er empfängt jedes Event {{count}} Mal.',
    fix: 'Löschen Sie alle bis auf einen.',
  },
  unconsumedType: {
    name: 'Event Type ohne Consumer',
    description:
      'Kein sichtbarer Trigger und keine sichtbare Subscription passt zu Events vom Typ {{type}} von {{place}}.',
    fix: 'Werden die Events benötigt, fügen Sie einen Trigger oder eine Subscription hinzu. Consumer außerhalb des Clusters oder in nicht lesbaren Namespaces sind nicht sichtbar.',
  },
  replyLoop: {
    name: 'Antwortschleife',
    description:
      'Events vom Typ {{type}} laufen im Kreis durch {{who}}: Subscriber empfangen ihre eigenen Antworten.',
    fix: 'Antworten Sie mit einem anderen Typ, oder schränken Sie den Filter so ein, dass er nicht zu den Antworten passt.',
  },
  forwardingLoop: {
    name: 'Weiterleitungsschleife',
    description:
      'Events vom Typ {{type}} laufen endlos im Kreis durch {{who}}.',
    fix: 'Schränken Sie einen der Filter so ein, dass er nicht zu den weitergeleiteten Events passt.',
  },
  schemaConflict: {
    name: 'Widersprüchliche Schemas',
    description:
      'Der Typ {{type}} ist mit {{count}} verschiedenen Schemas deklariert, von {{who}}.',
    fix: 'Einigen Sie sich auf ein Schema, oder verwenden Sie für jede Version einen eigenen Event Type.',
  },
  nameTooLong: {
    name: 'Name zu lang',
    description:
      'Der Name von {{who}} hat {{length}} Zeichen. Der Broker verwendet ihn als Label-Wert, der höchstens 63 Zeichen haben darf; es werden keine Events zugestellt.',
    fix: 'Erstellen Sie die Ressource mit einem kürzeren Namen neu.',
  },
};

/** @internal */
export const findingNote = {
  affected: 'Ebenfalls betroffen: {{who}}.',
  uncertain:
    'Einige der zugrunde liegenden Listen sind veraltet oder unvollständig; der Befund kann falsch sein.',
};
