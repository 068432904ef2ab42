import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from 'backstage-plugin-event-mesh-common';

/**
 * Every text of the plugin: its own, and what the pure rooms say by their codes.
 *
 * @public
 */
export const eventMeshTranslationRef = createTranslationRef({
  id: 'event-mesh',
  messages: {
    ...messages,
    page: {
      loading: 'Reading the clusters',
      graph: 'Picture of the event mesh',
      resources: 'Resources of the event mesh',
    },
    toolbar: {
      label: 'What is shown',
      search: 'Find by kind, namespace or name',
      clusters: 'Clusters',
      allClusters: 'All clusters',
      namespaces: 'Namespaces',
      allNamespaces: 'All namespaces',
      kinds: 'Kinds',
      allKinds: 'All kinds',
      eventTypes: 'Event types',
      generated: 'Generated',
      unconnected: 'Unconnected',
      readAt: 'Read at {{time}}',
      refresh: 'Read again',
    },
    summary: {
      label: 'Status of what is shown',
      resources_one: '{{count}} resource',
      resources_other: '{{count}} resources',
      resourcesOf_one: '{{shown}} of {{count}} resource',
      resourcesOf_other: '{{shown}} of {{count}} resources',
      ready: '{{count}} ready',
      notReady: '{{count}} not ready',
      notReconciled: '{{count}} without a controller',
      unknown: '{{count}} unknown',
      terminating: '{{count}} being deleted',
      missing_one: '{{count}} missing end',
      missing_other: '{{count}} missing ends',
    },
    table: {
      name: 'Name',
      kind: 'Kind',
      namespace: 'Namespace',
      cluster: 'Cluster',
      status: 'Status',
      flow: 'From → to',
      to: 'to',
      namedBy: 'Named by',
      uri: 'URI',
      catchAll: 'every event',
      showing: 'Only: {{status}}',
      showAll: 'Show all',
      nothing: 'Nothing here is in this state.',
    },
    canvas: {
      label:
        'Event mesh with {{nodes}} nodes and {{edges}} connections. The list of resources holds the same.',
      controls: 'Zoom',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Show all',
      failed: 'The picture cannot be drawn',
      failedDescription: 'The list of resources holds all that it would show.',
    },
    graph: {
      ingress: 'Ingress',
      routing: 'Routing',
      egress: 'Egress',
      reply: 'reply',
      deadLetter: 'dead letter',
      inherited: 'inherited',
      branchFilter: 'filter',
      noNamespace: 'no namespace',
      generated_one: '{{count}} generated',
      generated_other: '{{count}} generated',
      hiddenNeighbours_one: '{{count}} more',
      hiddenNeighbours_other: '{{count}} more',
    },
    details: {
      title: 'Details',
      close: 'Close details',
      gone: 'Not here',
      goneDescription:
        'This is not in the mesh: it was deleted, cannot be read, or the link to it is old.',
      blame: 'Because of',
      names: 'Connections',
      namedBy: 'Named by',
      inheritedFrom: 'taken over from {{name}}',
      folded_one: '{{count}} resource that Knative made for it',
      folded_other: '{{count}} resources that Knative made for it',
      labels: 'Labels',
      yaml: 'YAML',
      command: 'Command',
    },
    facts: {
      namespace: 'Namespace',
      cluster: 'Cluster',
      apiVersion: 'API version',
      apiGroup: 'API group',
      created: 'Created',
      owner: 'Made for',
      address: 'Address',
    },
    conditions: {
      title: 'Conditions',
      type: 'Condition',
      status: 'Status',
      reason: 'Reason',
      since: 'since {{time}}',
    },
    filters: {
      title: 'Filter',
    },
    copy: {
      copy: 'Copy',
      copied: 'Copied',
      failed: 'Not copied',
      yaml: 'Copy the YAML',
      command: 'Copy the command',
      rule: 'Copy the rule',
    },
    report: {
      label: 'How reading the clusters went',
      failed: '{{cluster}} could not be read',
      partly_one: '{{cluster}}: {{count}} kind could not be read',
      partly_other: '{{cluster}}: {{count}} kinds could not be read',
      stale: 'What was read before is still shown.',
      connection: 'The clusters that Backstage knows could not be asked for',
      kind: 'Kind',
      namespace: 'Namespace',
      allNamespaces: 'all',
      state: 'State',
      why: 'Why',
      rule: 'The missing RBAC rule',
      rulesIntro:
        'Give the service account of Backstage these rules in a ClusterRole:',
      details: 'Which kinds, and why',
      httpStatus: 'HTTP {{status}}',
    },
    problems: {
      title_one: '{{count}} object is not as it should be',
      title_other: '{{count}} objects are not as they should be',
      unnamed: 'An object',
    },
    notices: {
      title: 'Part of the app configuration is not used',
      configWrongType: 'must be {{expected}}, not {{actual}}',
      configUnknownKey: 'is not a known key',
      configDuplicateCluster: 'names the cluster {{name}} twice',
      configUnknownCluster:
        'names the cluster {{name}}, which Backstage does not know',
      configOutOfRange:
        'must be from {{minimum}} to {{maximum}}, not {{value}}; {{used}} is used',
    },
    empty: {
      clear: 'Clear the filters',
      retry: 'Read again',
      noClusters: {
        title: 'No clusters to read',
        description:
          'Backstage knows no Kubernetes cluster, and eventMesh.clusters in the app configuration names none.',
      },
      connectionFailed: {
        title: 'The clusters are not known',
        description:
          'Backstage did not say which Kubernetes clusters there are.',
      },
      noPermission: {
        title: 'Not permitted to read',
        description:
          'Something may be there, but nobody let Backstage look at it. Above is what is missing.',
      },
      unreadable: {
        title: 'Nothing could be read',
        description: 'Above is what went wrong, for each cluster.',
      },
      notInstalled: {
        title: 'Knative Eventing is not installed',
        description:
          'None of the clusters serves the APIs of Knative Eventing.',
      },
      emptyCluster: {
        title: 'No event mesh yet',
        description:
          'Knative Eventing is there, but there are no brokers, channels, sources or triggers where we looked.',
      },
      nothingMatches: {
        title: 'Nothing matches',
        description:
          'The mesh has resources, but the filters hide all of them.',
      },
    },
    entity: {
      title: 'Event Mesh',
      graph: 'Event mesh of this entity',
      relations: 'Catalog relations',
      list: 'The same as a list',
      hops: 'Distance',
      hop_one: '{{count}} hop',
      hop_other: '{{count}} hops',
      fullMap: 'Open the full map',
      notFoundTitle: 'Nothing in the mesh belongs to this entity',
      notFoundLabel: 'No resource of the clusters has the label {{label}}.',
      notFoundSelector:
        'No resource of the clusters matches the label selector {{selector}}.',
      noRelations: 'This entity has no relations in the catalog.',
    },
    card: {
      title: 'Event Mesh',
      in: 'Events in',
      out: 'Events out',
      ways_zero: 'no way',
      ways_one: '{{count}} way',
      ways_other: '{{count}} ways',
      status: 'Worst status',
      link: 'Open the event mesh',
      nothing: 'Nothing in the event mesh belongs to this entity.',
      unreadable: 'The clusters could not be read completely.',
    },
  },
});
