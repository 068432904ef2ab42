/**
 * Texts of the entity tab and the entity card.
 *
 * @internal
 */
export const entityMessages = {
  entity: {
    relations: 'Catalog relations',
    list: 'Resource list',
    hops: 'Distance',
    hop_one: '{{count}} hop',
    hop_other: '{{count}} hops',
    fullMap: 'Open full graph',
    exported: '{{entity}}: {{part}}',
    notFoundTitle: 'No resources found for this entity',
    notFoundLabel: 'No resource in the clusters has the label {{label}}.',
    notFoundSelector:
      'No resource in the clusters matches the label selector {{selector}}.',
    notFoundObject: '{{name}} no longer exists.',
    unrelatedTitle: 'No related entity is linked to a cluster',
    unrelated:
      'Entities that it owns or contains appear here once they have the annotation {{annotation}}. Its value must be the label of the same name on their resources.',
    noRelations: 'This entity has no relations in the catalog.',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    perhaps: '{{type}} (may match)',
    perhapsWhy:
      'It is undetermined whether the filter matches this event type.',
    declared: '{{type}} (declared)',
    types: 'Event types',
    unknownTypes: 'unknown event types',
    path: {
      through: 'From {{from}} via {{via}}',
      throughTo: 'From {{from}} to {{to}} via {{via}}',
      straight: 'Directly from {{from}}',
      straightTo: 'Directly from {{from}} to {{to}}',
      goesThrough: 'To {{to}} via {{via}}',
      goesThroughFrom: 'From {{from}} to {{to}} via {{via}}',
      goesStraight: 'Directly to {{to}}',
      goesStraightFrom: 'Directly from {{from}} to {{to}}',
      failures: 'Dead-lettered events of {{from}} via {{via}}',
    },
    resources: {
      receivesTitle: 'Receives',
      receives_zero: 'No visible incoming paths.',
      receives_one: '{{count}} incoming path.',
      receives_other: '{{count}} incoming paths.',
      sendsTitle: 'Sends',
      sends_zero:
        'No visible outgoing paths. Events that a program sends directly are not visible in the cluster.',
      sends_one: '{{count}} outgoing path.',
      sends_other: '{{count}} outgoing paths.',
    },
    eventTypes: {
      receivesTitle: 'Producers',
      receives_zero:
        'No visible producers. Events that a program sends directly are not visible in the cluster.',
      receives_one: '{{count}} incoming path.',
      receives_other: '{{count}} incoming paths.',
      sendsTitle: 'Consumers',
      sends_zero: 'No visible Trigger or Subscription matches this event type.',
      sends_one: '{{count}} outgoing path.',
      sends_other: '{{count}} outgoing paths.',
    },
    sent: 'Event types sent',
    providers: 'Providers in the catalog:',
    failures: {
      title: 'Failed deliveries',
      nothing: 'No events are delivered.',
      unknown: 'It is unknown whether there is a dead letter sink.',
      kept: 'All undelivered events go to a dead letter sink.',
      someLost_one:
        '{{count}} of {{all}} paths has no dead letter sink. Its undelivered events are lost.',
      someLost_other:
        '{{count}} of {{all}} paths have no dead letter sink. Their undelivered events are lost.',
      lost: 'Undelivered events of {{of}} are lost.',
      goes: 'Dead-lettered events of {{of}} go to {{to}}.',
      given:
        'Dead-lettered events of {{of}} go to {{to}}, inherited from {{from}}.',
    },
    findings: {
      title: 'Findings',
    },
  },
  card: {
    title: 'Event Mesh',
    in: 'Incoming paths',
    out: 'Outgoing paths',
    paths_zero: 'none',
    paths_one: '{{count}}',
    paths_other: '{{count}}',
    received: 'Event types received',
    sent: 'Event types sent',
    status: 'Status',
    findings: 'Findings',
    link: 'Open event mesh',
    nothing: 'No resources found for this entity.',
    nothingIn:
      'No resources found for this entity in the configured namespaces: {{namespaces}}',
    unreadable: 'Some clusters could not be loaded completely.',
  },
  lookedIn: {
    read_zero:
      'Cluster-wide access is forbidden. None of the tried namespaces is readable.',
    read_one:
      'Cluster-wide access is forbidden. Loaded {{count}} namespace: {{names}}.',
    read_other:
      'Cluster-wide access is forbidden. Loaded {{count}} namespaces: {{names}}.',
    not_one: '{{count}} namespace was not loaded.',
    not_other: '{{count}} namespaces were not loaded.',
  },
} as const;
