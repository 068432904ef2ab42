/**
 * Details panel, load report and empty states.
 *
 * @internal
 */
export const details = {
  canvas: {
    label:
      'Event-Mesh-Graph mit {{nodes}} Knoten und {{edges}} Kanten. Die Ressourcenliste hat denselben Inhalt.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Einpassen',
    failed: 'Der Graph konnte nicht gezeichnet werden',
    failedDescription: 'Die Ressourcenliste hat denselben Inhalt.',
  },
  details: {
    title: 'Details',
    close: 'Details schließen',
    gone: 'Ressource nicht gefunden',
    goneDescription:
      'Nicht im Mesh vorhanden: gelöscht, nicht lesbar, oder der Link ist veraltet.',
    blame: 'Verursacht durch',
    names: 'Referenzen',
    namedBy: 'Referenziert von',
    inheritedFrom: 'geerbt von {{name}}',
    folded_one: '{{count}} generierte Ressource',
    folded_other: '{{count}} generierte Ressourcen',
    labels: 'Labels',
    yaml: 'YAML',
    command: 'CLI-Befehl',
    commandOf: 'Befehl für {{name}}',
    around: 'Fokussieren',
    showAll_one: 'Alle anzeigen ({{count}})',
    showAll_other: 'Alle {{count}} anzeigen',
    showMore_one: '{{count}} weiteres anzeigen',
    showMore_other: '{{count}} weitere anzeigen',
    from: 'Von',
    to: 'Nach',
    lines: 'Kanten',
    members_one: '{{count}} Element',
    members_other: '{{count}} Elemente',
    openGroup: 'Aufklappen',
    closeGroup: 'Zuklappen',
    fix: {
      notFound:
        'Legen Sie sie an, oder korrigieren Sie das Feld mit der Referenz. Bis dahin gehen ihre Events verloren oder verzögern sich.',
      forbidden:
        'Der Ladebericht oben enthält die fehlende Regel. Der Befehl prüft, ob Sie selbst Leserechte haben.',
      notLoaded:
        'Der Ladebericht oben enthält die fehlenden Listen. Der Befehl fragt den Cluster direkt ab.',
      external: 'Der Eigentümer dieser Adresse ist unbekannt.',
    },
  },
  catalog: {
    entities: 'Katalogentitäten',
    owners: 'Eigentümer',
    systems: 'System',
    kubernetes: 'Kubernetes',
    definition: 'Definition',
  },
  namedAs: {
    broker: 'Empfängt Events davon',
    channel: 'Empfängt Events davon',
    subscriber: 'Liefert Events dorthin',
    reply: 'Sendet Antworten dorthin',
    deadLetterSink: 'Sendet nicht zustellbare Events dorthin',
    sink: 'Sendet Events dorthin',
    subject: 'Bindet es an einen Sink',
    step: 'Verwendet es als Schritt',
    branchFilter: 'Verwendet es als Filter eines Branches',
    branchSubscriber: 'Verwendet es als Subscriber eines Branches',
    branchReply: 'Sendet Antworten eines Branches dorthin',
    reference: 'Fließt hindurch',
    producedBy: 'Wird davon erzeugt',
    backingChannel: 'Vorgelagerter Channel',
    dependency: 'Hängt davon ab',
    policyTo: 'Gilt dafür',
    policyFrom: 'Erlaubt ihm das Senden von Events',
    generated: 'Generiert es',
  },
  facts: {
    namespace: 'Namespace',
    cluster: 'Cluster',
    apiVersion: 'API-Version',
    apiGroup: 'API-Gruppe',
    created: 'Erstellt',
    owner: 'Generiert für',
    address: 'Adresse',
  },
  conditions: {
    title: 'Conditions',
    line: '{{type}}: {{status}}',
    since: 'seit {{time}}',
  },
  filters: {
    title: 'Filter',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    failed: 'Kopieren fehlgeschlagen',
    yaml: 'YAML kopieren',
    command: 'Befehl für {{name}} kopieren',
    rule: 'Regel kopieren',
    permission: 'Namen der Berechtigung kopieren',
  },
  exportNotice: {
    notSaved: '{{name}} wurde nicht gespeichert',
    notCopied: 'Das Mermaid-Flussdiagramm wurde nicht kopiert',
    noCanvas:
      'Der Browser kann kein Bild mit {{width}} × {{height}} Pixeln zeichnen. Exportieren Sie es als SVG, oder zeigen Sie weniger Ressourcen an.',
    noClipboard:
      'Der Browser verweigert dieser Seite den Zugriff auf die Zwischenablage. Exportieren Sie das Mermaid-Flussdiagramm als Datei.',
    unknown: 'Ursache: {{message}}',
    reduced: '{{name}} hat {{percent}} % der Größe des Graphen',
    reducedDescription:
      'Der Graph ist größer, als ein Bild im Browser sein kann. Für ein Bild als SVG gilt diese Grenze nicht.',
  },
  report: {
    count: 'Objekte',
    open: 'Ladebericht',
    requests_one: '{{count}} Anfrage bei der letzten Aktualisierung',
    requests_other: '{{count}} Anfragen bei der letzten Aktualisierung',
    label: 'Ladebericht',
    failed: '{{cluster}} konnte nicht geladen werden',
    partly_one: '{{cluster}}: {{count}} Art konnte nicht geladen werden',
    partly_other: '{{cluster}}: {{count}} Arten konnten nicht geladen werden',
    stale: 'Die zuletzt erfolgreich geladenen Daten werden angezeigt.',
    connection: 'Kubernetes-Cluster konnten nicht abgerufen werden',
    kind: 'Art',
    namespace: 'Namespace',
    allNamespaces: 'alle',
    state: 'Status',
    why: 'Grund',
    rule: 'Fehlende RBAC-Regel',
    rulesIntro:
      'Fügen Sie diese Regeln einer ClusterRole des Backstage-Service-Accounts hinzu:',
    details: 'Betroffene Arten und Gründe',
    httpStatus: 'HTTP {{status}}',
  },
  readIssues: {
    title_one: '{{count}} fehlerhaftes Objekt',
    title_other: '{{count}} fehlerhafte Objekte',
    unnamed: 'Unbenanntes Objekt',
  },
  notices: {
    title: 'Ungültige App-Konfiguration ignoriert',
  },
  empty: {
    clear: 'Filter zurücksetzen',
    retry: 'Erneut versuchen',
    guide: 'Anleitung öffnen',
    noClusters: {
      title: 'Keine Cluster konfiguriert',
      description:
        'Backstage hat keine Kubernetes-Cluster, und eventMesh.clusters in der App-Konfiguration hat keine Einträge. Fügen Sie dem Kubernetes-Plugin einen Cluster hinzu, und versuchen Sie es erneut.',
    },
    noKubernetesPlugin: {
      title: 'Diese App hat kein Kubernetes-Plugin',
      description:
        'Das Event-Mesh wird durch das Kubernetes-Plugin von Backstage gelesen. Fügen Sie der App @backstage/plugin-kubernetes hinzu, oder setzen Sie proxyPath für jeden Cluster in eventMesh.clusters.',
    },
    nothingConfigured: {
      title: 'Die Konfiguration der App lässt nichts zu lesen übrig',
      description:
        'Wegen dieser Einstellungen wird kein Cluster gelesen. Korrigieren Sie sie in der Konfiguration der App, dann starten Sie Backstage neu.',
    },
    connectionFailed: {
      title: 'Cluster konnten nicht abgerufen werden',
      description:
        'Backstage hat seine Kubernetes-Cluster nicht zurückgegeben. Prüfen Sie das Kubernetes-Plugin, und versuchen Sie es erneut.',
    },
    permissionDenied: {
      title: 'Keine Berechtigung in Backstage',
      description:
        'Backstage verweigert Ihnen seinen Kubernetes-Proxy. Wer Backstage administriert, kann die Berechtigungen kubernetes.proxy und kubernetes.clusters.read erteilen. RBAC-Regeln des Clusters ändern daran nichts.',
    },
    clusterForbidden: {
      title: 'Vom Cluster verweigert',
      description:
        'Vielleicht gibt es Ressourcen, aber die RBAC-Regeln des Clusters lassen Backstage sie nicht lesen. Der Ladebericht nennt die fehlenden Regeln: wer den Cluster administriert, kann sie in eine ClusterRole für den Service-Account von Backstage aufnehmen.',
    },
    unreadable: {
      title: 'Laden fehlgeschlagen',
      description:
        'Der Ladebericht nennt für jeden Cluster den Grund und die Lösung.',
    },
    catalogFailed: {
      title: 'Der Katalog konnte nicht geladen werden',
      description:
        'Die Ressourcen dieser Entität sind unbekannt, bis der Katalog verfügbar ist.',
    },
    incomplete: {
      title: 'Keine Ressourcen in den geladenen Listen',
      description:
        'Vielleicht gibt es Ressourcen: einige Listen konnten nicht geladen werden. Der Ladebericht nennt sie mit dem Grund.',
    },
    notInstalled: {
      title: 'Knative Eventing ist nicht installiert',
      description:
        'Keiner der Cluster stellt die APIs von Knative Eventing bereit. Installieren Sie Knative Eventing in einem Cluster, und versuchen Sie es erneut.',
    },
    noSuchNamespace: {
      title: 'Die konfigurierten Namespaces gibt es nicht',
      description:
        'Kein Cluster hat die Namespaces aus eventMesh.namespaces der App-Konfiguration. Korrigieren Sie die Namen, und versuchen Sie es erneut.',
    },
    onlyIn:
      'Nur die Namespaces aus eventMesh.namespaces werden geladen: {{namespaces}}.',
    emptyCluster: {
      title: 'Noch kein Event-Mesh',
      description:
        'Knative Eventing ist installiert, aber die geladenen Namespaces enthalten keine Broker, Channels, Event Sources oder Trigger. Legen Sie einen Broker und einen Trigger an, und versuchen Sie es erneut.',
    },
    nothingMatches: {
      title: 'Keine Treffer',
      description: 'Die Filter blenden alle Ressourcen des Mesh aus.',
    },
  },
};
