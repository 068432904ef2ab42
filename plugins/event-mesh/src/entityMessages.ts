/**
 * What tab and card say on the page of an entity, besides what the pure rooms say.
 *
 * @internal
 */
export const entityMessages = {
  entity: {
    relations: 'Catalog relations',
    list: 'The same as a list',
    hops: 'Distance',
    hop_one: '{{count}} hop',
    hop_other: '{{count}} hops',
    fullMap: 'Open the full map',
    exported: '{{entity}}: {{part}}',
    notFoundTitle: 'Nothing in the mesh belongs to this entity',
    notFoundLabel: 'No resource of the clusters has the label {{label}}.',
    notFoundSelector:
      'No resource of the clusters matches the label selector {{selector}}.',
    notFoundObject: 'The clusters do not have {{name}} any more.',
    notTiedTitle: 'Nothing that belongs here is tied to a cluster',
    notTied:
      'What is owned by this entity or is a part of it is shown here as soon as it has the annotation {{annotation}}, whose value is the label of the same name on its resources.',
    noRelations: 'This entity has no relations in the catalog.',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    perhaps: 'perhaps {{type}}',
    perhapsWhy: 'A filter leaves open whether such events pass.',
    declared: '{{type}}, as an event type says',
    types: 'Event types',
    unknownTypes: 'types unknown',
    way: {
      through: 'Through {{via}} from {{from}}',
      throughTo: 'Through {{via}} from {{from}} to {{to}}',
      straight: 'Straight from {{from}}',
      straightTo: 'Straight from {{from}} to {{to}}',
      goesThrough: 'Through {{via}} to {{to}}',
      goesThroughFrom: 'From {{from}} through {{via}} to {{to}}',
      goesStraight: 'Straight to {{to}}',
      goesStraightFrom: 'From {{from}} straight to {{to}}',
      failures: 'What {{from}} could not deliver, through {{via}}',
    },
    resources: {
      receivesTitle: 'Receives',
      receives_zero: 'Nothing is seen to deliver events here.',
      receives_one: 'Events come here on {{count}} way.',
      receives_other: 'Events come here on {{count}} ways.',
      sendsTitle: 'Sends',
      sends_zero:
        'Nothing is seen to take events from here. What a program sends on its own account does not show in the cluster.',
      sends_one: 'Events leave from here on {{count}} way.',
      sends_other: 'Events leave from here on {{count}} ways.',
    },
    eventTypes: {
      receivesTitle: 'Who sends it',
      receives_zero:
        'Nobody is seen to send such events. What a program sends on its own account does not show in the cluster.',
      receives_one: 'Such events come in on {{count}} way.',
      receives_other: 'Such events come in on {{count}} ways.',
      sendsTitle: 'Who gets it',
      sends_zero: 'No trigger or subscription in view takes such events.',
      sends_one: 'Such events are delivered on {{count}} way.',
      sends_other: 'Such events are delivered on {{count}} ways.',
    },
    sent: 'Known to be sent',
    providers: 'Provided, as the catalog says, by',
    failures: {
      title: 'Where failures go',
      nothing: 'Nothing is delivered, so nothing can fail on the way.',
      unknown: 'Where events go that cannot be delivered is not to be seen.',
      kept: 'What cannot be delivered here is kept.',
      someLost_one:
        'On {{count}} of {{all}} ways, what cannot be delivered is lost.',
      someLost_other:
        'On {{count}} of {{all}} ways, what cannot be delivered is lost.',
      lost: 'What {{of}} cannot deliver is lost.',
      goes: 'What {{of}} cannot deliver goes to {{to}}.',
      given: 'What {{of}} cannot deliver goes to {{to}}, as {{from}} says.',
    },
    findings: {
      title: 'Worth a look',
    },
  },
  card: {
    title: 'Event Mesh',
    in: 'Events in',
    out: 'Events out',
    ways_zero: 'no way',
    ways_one: '{{count}} way',
    ways_other: '{{count}} ways',
    received: 'Event types in',
    sent: 'Event types out',
    status: 'Worst status',
    findings: 'Findings',
    link: 'Open the event mesh',
    nothing: 'Nothing in the event mesh belongs to this entity.',
    nothingIn:
      'Nothing in the configured namespaces belongs to this entity: {{namespaces}}',
    unreadable: 'The clusters could not be read completely.',
  },
  lookedIn: {
    read_zero:
      'What may not be read of the whole cluster may not be read in any namespace of it that was tried.',
    read_one:
      'What may not be read of the whole cluster was read in {{count}} namespace: {{names}}.',
    read_other:
      'What may not be read of the whole cluster was read in {{count}} namespaces: {{names}}.',
    not_one: '{{count}} namespace was not looked in.',
    not_other: '{{count}} namespaces were not looked in.',
  },
} as const;
