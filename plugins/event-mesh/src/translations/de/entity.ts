/**
 * Texts of the entity tab and the entity card.
 *
 * @internal
 */
export const entity = {
  entity: {
    relations: 'Katalogbeziehungen',
    list: 'Ressourcenliste',
    hops: 'Entfernung',
    hop_one: '{{count}} Hop',
    hop_other: '{{count}} Hops',
    fullMap: 'Vollständigen Graphen öffnen',
    exported: '{{entity}}: {{part}}',
    notFoundTitle: 'Keine Ressourcen für diese Entität gefunden',
    notFoundLabel: 'Keine Ressource in den Clustern hat das Label {{label}}.',
    notFoundSelector:
      'Keine Ressource in den Clustern passt zum Label-Selektor {{selector}}.',
    notFoundObject: '{{name}} existiert nicht mehr.',
    unrelatedTitle: 'Keine zugehörige Entität ist mit einem Cluster verknüpft',
    unrelated:
      'Entitäten, die ihr gehören oder Teil von ihr sind, erscheinen hier, sobald sie die Annotation {{annotation}} haben. Deren Wert muss dem gleichnamigen Label ihrer Ressourcen entsprechen.',
    noRelations: 'Diese Entität hat keine Beziehungen im Katalog.',
    more_one: '{{count}} weiterer',
    more_other: '{{count}} weitere',
    perhaps: '{{type}} (passt eventuell)',
    perhapsWhy:
      'Es ist nicht bestimmbar, ob der Filter zu diesem Event Type passt.',
    declared: '{{type}} (deklariert)',
    types: 'Event Types',
    unknownTypes: 'unbekannte Event Types',
    path: {
      through: 'Von {{from}} über {{via}}',
      throughTo: 'Von {{from}} an {{to}} über {{via}}',
      straight: 'Direkt von {{from}}',
      straightTo: 'Direkt von {{from}} an {{to}}',
      goesThrough: 'An {{to}} über {{via}}',
      goesThroughFrom: 'Von {{from}} an {{to}} über {{via}}',
      goesStraight: 'Direkt an {{to}}',
      goesStraightFrom: 'Direkt von {{from}} an {{to}}',
      failures: 'Nicht zustellbare Events von {{from}} über {{via}}',
    },
    resources: {
      receivesTitle: 'Empfängt',
      receives_zero: 'Keine sichtbaren eingehenden Pfade.',
      receives_one: '{{count}} eingehender Pfad.',
      receives_other: '{{count}} eingehende Pfade.',
      sendsTitle: 'Sendet',
      sends_zero:
        'Keine sichtbaren ausgehenden Pfade. Events, die ein Programm direkt sendet, sind im Cluster nicht sichtbar.',
      sends_one: '{{count}} ausgehender Pfad.',
      sends_other: '{{count}} ausgehende Pfade.',
    },
    eventTypes: {
      receivesTitle: 'Producer',
      receives_zero:
        'Keine sichtbaren Producer. Events, die ein Programm direkt sendet, sind im Cluster nicht sichtbar.',
      receives_one: '{{count}} eingehender Pfad.',
      receives_other: '{{count}} eingehende Pfade.',
      sendsTitle: 'Consumer',
      sends_zero:
        'Kein sichtbarer Trigger und keine sichtbare Subscription passt zu diesem Event Type.',
      sends_one: '{{count}} ausgehender Pfad.',
      sends_other: '{{count}} ausgehende Pfade.',
    },
    sent: 'Gesendete Event Types',
    providers: 'Anbieter im Katalog:',
    failures: {
      title: 'Fehlgeschlagene Zustellungen',
      nothing: 'Es werden keine Events zugestellt.',
      unknown: 'Es ist unbekannt, ob es einen Dead Letter Sink gibt.',
      kept: 'Alle nicht zustellbaren Events gehen an einen Dead Letter Sink.',
      someLost_one:
        '{{count}} von {{all}} Pfaden hat keinen Dead Letter Sink. Seine nicht zugestellten Events gehen verloren.',
      someLost_other:
        '{{count}} von {{all}} Pfaden haben keinen Dead Letter Sink. Ihre nicht zugestellten Events gehen verloren.',
      lost: 'Nicht zugestellte Events von {{of}} gehen verloren.',
      goes: 'Nicht zustellbare Events von {{of}} gehen an {{to}}.',
      given:
        'Nicht zustellbare Events von {{of}} gehen an {{to}}, geerbt von {{from}}.',
    },
    findings: {
      title: 'Befunde',
    },
  },
  card: {
    title: 'Event-Mesh',
    in: 'Eingehende Pfade',
    out: 'Ausgehende Pfade',
    paths_zero: 'keine',
    paths_one: '{{count}}',
    paths_other: '{{count}}',
    received: 'Empfangene Event Types',
    sent: 'Gesendete Event Types',
    status: 'Status',
    findings: 'Befunde',
    link: 'Event-Mesh öffnen',
    nothing: 'Keine Ressourcen für diese Entität gefunden.',
    nothingIn:
      'Keine Ressourcen für diese Entität in den konfigurierten Namespaces gefunden: {{namespaces}}',
    unreadable: 'Einige Cluster konnten nicht vollständig geladen werden.',
  },
  lookedIn: {
    read_zero:
      'Der clusterweite Zugriff wird verweigert. Keiner der versuchten Namespaces ist lesbar.',
    read_one:
      'Der clusterweite Zugriff wird verweigert. {{count}} Namespace geladen: {{names}}.',
    read_other:
      'Der clusterweite Zugriff wird verweigert. {{count}} Namespaces geladen: {{names}}.',
    not_one: '{{count}} Namespace wurde nicht geladen.',
    not_other: '{{count}} Namespaces wurden nicht geladen.',
  },
};
