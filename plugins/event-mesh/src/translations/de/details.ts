/**
 * The picture's frame, the details, and all that is said when something is wrong.
 *
 * @internal
 */
export const details = {
  canvas: {
    label:
      'Event-Mesh mit {{nodes}} Knoten und {{edges}} Verbindungen. Die Liste der Ressourcen enthält dasselbe.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    failed: 'Das Bild kann nicht gezeichnet werden',
    failedDescription:
      'Die Liste der Ressourcen enthält alles, was es zeigen würde.',
  },
  details: {
    title: 'Einzelheiten',
    close: 'Einzelheiten schließen',
    gone: 'Nicht hier',
    goneDescription:
      'Das ist nicht im Mesh: es wurde gelöscht, kann nicht gelesen werden, oder der Link dorthin ist alt.',
    blame: 'Wegen',
    names: 'Verbindungen',
    namedBy: 'Genannt von',
    inheritedFrom: 'übernommen von {{name}}',
    folded_one: '{{count}} Ressource, die Knative dafür angelegt hat',
    folded_other: '{{count}} Ressourcen, die Knative dafür angelegt hat',
    labels: 'Labels',
    yaml: 'YAML',
    command: 'In einer Shell',
    commandOf: 'Befehl für {{name}}',
    around: 'Nur die Umgebung davon zeigen',
    showAll_one: 'Alle zeigen ({{count}})',
    showAll_other: 'Alle {{count}} zeigen',
    showMore_one: '{{count}} weiteres zeigen',
    showMore_other: '{{count}} weitere zeigen',
    from: 'Von',
    to: 'Nach',
    lines: 'Verbindungen',
    members_one: '{{count}} darin',
    members_other: '{{count}} darin',
    openGroup: 'Zeigen, was darin ist',
    closeGroup: 'Als eines zeichnen',
    todo: {
      notFound:
        'Legen Sie es an, oder berichtigen Sie das Feld, das es nennt: bis dahin gehen Ereignisse dafür verloren oder warten.',
      notPermitted:
        'Die fehlende Regel steht oben im Bericht; der Befehl zeigt, ob Sie selbst es lesen dürfen.',
      notRead:
        'Oben im Bericht steht, welche Listen fehlen. Der Befehl fragt den Cluster selbst.',
      outside: 'Wer unter dieser Adresse antwortet, ist nicht Teil des Mesh.',
    },
  },
  catalog: {
    entities: 'Gehört zu',
    owners: 'Gehört',
    systems: 'System',
    kubernetes: 'Kubernetes',
    definition: 'Definition',
  },
  namedAs: {
    broker: 'Bezieht davon',
    channel: 'Bezieht davon',
    subscriber: 'Liefert dorthin',
    reply: 'Sendet Antworten dorthin',
    deadLetterSink: 'Sendet dorthin, was nicht zugestellt werden kann',
    sink: 'Sendet dorthin',
    subject: 'Lässt es senden',
    step: 'Hat es als Schritt',
    branchFilter: 'Hat es als Filter eines Zweigs',
    branchSubscriber: 'Hat es in einem Zweig',
    branchReply: 'Sendet die Antworten eines Zweigs dorthin',
    reference: 'Fließt hindurch',
    producedBy: 'Wird davon gesendet',
    backingChannel: 'Steht davor',
    dependency: 'Wartet darauf',
    policyTo: 'Schützt es',
    policyFrom: 'Lässt es senden',
    generated: 'Hat es als Teil',
  },
  facts: {
    namespace: 'Namespace',
    cluster: 'Cluster',
    apiVersion: 'API-Version',
    apiGroup: 'API-Gruppe',
    created: 'Angelegt',
    owner: 'Angelegt für',
    address: 'Adresse',
  },
  conditions: {
    title: 'Bedingungen',
    line: '{{type}}: {{status}}',
    since: 'seit {{time}}',
  },
  filters: {
    title: 'Filter',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    failed: 'Nicht kopiert',
    yaml: 'Das YAML kopieren',
    command: 'Den Befehl für {{name}} kopieren',
    rule: 'Die Regel kopieren',
    permission: 'Den Namen der Berechtigung kopieren',
  },
  report: {
    count: 'Objekte',
    open: 'Was gelesen wurde, und wie es ging',
    requests_one: '{{count}} Anfrage beim letzten Lesen',
    requests_other: '{{count}} Anfragen beim letzten Lesen',
    label: 'Wie das Lesen der Cluster verlief',
    failed: '{{cluster}} konnte nicht gelesen werden',
    partly_one: '{{cluster}}: {{count}} Art konnte nicht gelesen werden',
    partly_other: '{{cluster}}: {{count}} Arten konnten nicht gelesen werden',
    stale: 'Was vorher gelesen wurde, wird noch gezeigt.',
    connection:
      'Nach den Clustern, die Backstage kennt, konnte nicht gefragt werden',
    kind: 'Art',
    namespace: 'Namespace',
    allNamespaces: 'alle',
    state: 'Zustand',
    why: 'Warum',
    rule: 'Die fehlende RBAC-Regel',
    rulesIntro:
      'Geben Sie dem Service-Account von Backstage diese Regeln in einer ClusterRole:',
    details: 'Welche Arten, und warum',
    httpStatus: 'HTTP {{status}}',
  },
  problems: {
    title_one: '{{count}} Objekt ist nicht, wie es sein sollte',
    title_other: '{{count}} Objekte sind nicht, wie sie sein sollten',
    unnamed: 'Ein Objekt',
  },
  notices: {
    title: 'Ein Teil der Konfiguration der App wird nicht benutzt',
    configWrongType: 'muss {{expected}} sein, nicht {{actual}}',
    configUnknownKey: 'ist kein bekannter Schlüssel',
    configDuplicateCluster: 'nennt den Cluster {{name}} zweimal',
    configUnknownCluster:
      'nennt den Cluster {{name}}, den Backstage nicht kennt',
    configOutOfRange:
      'muss zwischen {{minimum}} und {{maximum}} liegen, nicht {{value}}; benutzt wird {{used}}',
  },
  empty: {
    clear: 'Filter aufheben',
    retry: 'Neu lesen',
    guide: 'Wie man das macht',
    noClusters: {
      title: 'Keine Cluster zu lesen',
      description:
        'Backstage kennt keinen Kubernetes-Cluster, und eventMesh.clusters in der Konfiguration der App nennt keinen. Fügen Sie dem Kubernetes-Plugin einen Cluster hinzu, dann lesen Sie neu.',
    },
    connectionFailed: {
      title: 'Die Cluster sind nicht bekannt',
      description:
        'Backstage hat nicht gesagt, welche Kubernetes-Cluster es gibt. Sehen Sie nach, ob sein Kubernetes-Plugin arbeitet, dann lesen Sie neu.',
    },
    noPermission: {
      title: 'Lesen nicht erlaubt',
      description:
        'Vielleicht ist etwas da, aber niemand hat Backstage nachsehen lassen. Oben steht, was fehlt, mit der Regel zum Kopieren: geben Sie sie an die, die den Cluster betreiben.',
    },
    unreadable: {
      title: 'Nichts konnte gelesen werden',
      description:
        'Oben steht für jeden Cluster, was fehlgeschlagen ist und was man tun kann.',
    },
    notInstalled: {
      title: 'Knative Eventing ist nicht installiert',
      description:
        'Keiner der Cluster bietet die APIs von Knative Eventing. Installieren Sie es in einem davon, dann lesen Sie neu.',
    },
    emptyCluster: {
      title: 'Noch kein Event-Mesh',
      description:
        'Knative Eventing ist da, aber wo wir nachgesehen haben, gibt es keine Broker, Channels, Quellen oder Trigger. Legen Sie einen Broker und einen Trigger an, dann lesen Sie neu.',
    },
    nothingMatches: {
      title: 'Nichts passt',
      description: 'Das Mesh hat Ressourcen, aber die Filter verbergen alle.',
    },
  },
};
