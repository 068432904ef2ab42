/**
 * Reiter und Karte auf der Seite einer Entität.
 *
 * @internal
 */
export const entity = {
  entity: {
    relations: 'Beziehungen im Katalog',
    list: 'Dasselbe als Liste',
    hops: 'Entfernung',
    hop_one: '{{count}} Schritt',
    hop_other: '{{count}} Schritte',
    fullMap: 'Die ganze Karte öffnen',
    exported: '{{entity}}: {{part}}',
    notFoundTitle: 'Nichts im Mesh gehört zu dieser Entität',
    notFoundLabel: 'Keine Ressource der Cluster hat das Label {{label}}.',
    notFoundSelector:
      'Auf keine Ressource der Cluster passt der Label-Selektor {{selector}}.',
    notFoundObject: '{{name}} gibt es in den Clustern nicht mehr.',
    notTiedTitle: 'Nichts, was hierher gehört, ist mit einem Cluster verbunden',
    notTied:
      'Was dieser Entität gehört oder ein Teil von ihr ist, erscheint hier, sobald es die Annotation {{annotation}} hat, deren Wert das gleichnamige Label seiner Ressourcen ist.',
    noRelations: 'Diese Entität hat keine Beziehungen im Katalog.',
    more_one: '{{count}} weiteres',
    more_other: '{{count}} weitere',
    perhaps: 'vielleicht {{type}}',
    perhapsWhy: 'Ein Filter lässt offen, ob solche Ereignisse durchkommen.',
    declared: '{{type}}, wie ein Ereignistyp sagt',
    types: 'Ereignistypen',
    unknownTypes: 'Typen unbekannt',
    way: {
      through: 'Durch {{via}} von {{from}}',
      throughTo: 'Durch {{via}} von {{from}} an {{to}}',
      straight: 'Unmittelbar von {{from}}',
      straightTo: 'Unmittelbar von {{from}} an {{to}}',
      goesThrough: 'Durch {{via}} an {{to}}',
      goesThroughFrom: 'Von {{from}} durch {{via}} an {{to}}',
      goesStraight: 'Unmittelbar an {{to}}',
      goesStraightFrom: 'Von {{from}} unmittelbar an {{to}}',
      failures: 'Was {{from}} nicht zustellen konnte, durch {{via}}',
    },
    resources: {
      receivesTitle: 'Empfängt',
      receives_zero: 'Es ist nichts zu sehen, was Ereignisse hierher bringt.',
      receives_one: 'Ereignisse kommen auf {{count}} Weg hierher.',
      receives_other: 'Ereignisse kommen auf {{count}} Wegen hierher.',
      sendsTitle: 'Sendet',
      sends_zero:
        'Es ist nichts zu sehen, was Ereignisse von hier bezieht. Was ein Programm von sich aus sendet, zeigt sich im Cluster nicht.',
      sends_one: 'Ereignisse gehen auf {{count}} Weg von hier weiter.',
      sends_other: 'Ereignisse gehen auf {{count}} Wegen von hier weiter.',
    },
    eventTypes: {
      receivesTitle: 'Wer ihn sendet',
      receives_zero:
        'Es ist niemand zu sehen, der solche Ereignisse sendet. Was ein Programm von sich aus sendet, zeigt sich im Cluster nicht.',
      receives_one: 'Solche Ereignisse kommen auf {{count}} Weg herein.',
      receives_other: 'Solche Ereignisse kommen auf {{count}} Wegen herein.',
      sendsTitle: 'Wer ihn bekommt',
      sends_zero:
        'Kein Trigger und keine Subscription, die zu sehen sind, nimmt solche Ereignisse.',
      sends_one: 'Solche Ereignisse werden auf {{count}} Weg zugestellt.',
      sends_other: 'Solche Ereignisse werden auf {{count}} Wegen zugestellt.',
    },
    sent: 'Wird bekanntlich gesendet',
    providers: 'Wird, wie der Katalog sagt, bereitgestellt von',
    failures: {
      title: 'Wohin Unzustellbares geht',
      nothing: 'Es wird nichts zugestellt, also kann dabei nichts scheitern.',
      unknown:
        'Wohin Ereignisse gehen, die nicht zugestellt werden können, ist nicht zu sehen.',
      kept: 'Was hier nicht zugestellt werden kann, bleibt erhalten.',
      someLost_one:
        'Auf {{count}} von {{all}} Wegen ist verloren, was nicht zugestellt werden kann.',
      someLost_other:
        'Auf {{count}} von {{all}} Wegen ist verloren, was nicht zugestellt werden kann.',
      lost: 'Was {{of}} nicht zustellen kann, ist verloren.',
      goes: 'Was {{of}} nicht zustellen kann, geht an {{to}}.',
      given:
        'Was {{of}} nicht zustellen kann, geht an {{to}}, wie {{from}} es sagt.',
    },
    findings: {
      title: 'Einen Blick wert',
    },
  },
  card: {
    title: 'Event-Mesh',
    in: 'Ereignisse herein',
    out: 'Ereignisse hinaus',
    ways_zero: 'kein Weg',
    ways_one: '{{count}} Weg',
    ways_other: '{{count}} Wege',
    received: 'Ereignistypen herein',
    sent: 'Ereignistypen hinaus',
    status: 'Schlechtester Zustand',
    findings: 'Befunde',
    link: 'Das Event-Mesh öffnen',
    nothing: 'Nichts im Event-Mesh gehört zu dieser Entität.',
    nothingIn:
      'Nichts in den konfigurierten Namespaces gehört zu dieser Entität: {{namespaces}}',
    unreadable: 'Die Cluster konnten nicht ganz gelesen werden.',
  },
  lookedIn: {
    read_zero:
      'Was vom ganzen Cluster nicht gelesen werden darf, darf auch in keinem seiner Namespaces gelesen werden, die versucht wurden.',
    read_one:
      'Was vom ganzen Cluster nicht gelesen werden darf, wurde in {{count}} Namespace gelesen: {{names}}.',
    read_other:
      'Was vom ganzen Cluster nicht gelesen werden darf, wurde in {{count}} Namespaces gelesen: {{names}}.',
    not_one: 'In {{count}} Namespace wurde nicht nachgesehen.',
    not_other: 'In {{count}} Namespaces wurde nicht nachgesehen.',
  },
};
