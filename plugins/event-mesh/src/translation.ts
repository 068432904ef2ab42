import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from 'backstage-plugin-event-mesh-common';
import { entityMessages } from './entityMessages';
import { insightMessages } from './insightMessages';

/**
 * The plugin's own texts.
 *
 * @internal
 */
export const ownMessages = {
  ...entityMessages,
  ...insightMessages,
  page: {
    title: 'Event mesh',
    loading: 'Reading the clusters',
    graph: 'Picture of the event mesh',
    resources: 'Resources of the event mesh',
  },
  toolbar: {
    label: 'What is shown',
    readAt: 'As of {{time}}',
    refresh: 'Read again',
    link: 'Copy a link to this view',
    pause: 'Stop reading again by itself',
    resume: 'Go on reading by itself',
    paused: 'Paused, as of {{time}}',
    changes_one: '{{count}} change',
    changes_other: '{{count}} changes',
    changesTitle: 'What changed in the last two minutes',
    change: {
      new: 'new',
      changed: 'changed',
      gone: 'gone',
    },
  },
  ago: {
    seconds: '{{number}} s ago',
    minutes: '{{number}} min ago',
    hours: '{{number}} h ago',
    days: '{{number}} d ago',
  },
  find: {
    label: 'Find',
    placeholder: 'Find, e.g. kind:Trigger billing',
    position: '{{position}} of {{total}}',
    nothing: 'Nothing',
    next: 'Next',
    previous: 'Previous',
    only: 'Only matches',
    help: 'How to find',
    helpIntro:
      'Every word must fit. A word is looked for in kind, namespace, name and event type, whatever the case.',
    helpFields: 'A field looks in one place only:',
    helpPhrase: 'Quotes keep words together',
    helpNot: 'A dash in front turns it round',
    helpKeys:
      'Enter goes to the next, Shift and Enter to the one before. "/" in the picture or the list leads here.',
    fields: {
      kind: 'Kind',
      ns: 'Namespace',
      name: 'Name',
      status: 'State, or "missing"',
      type: 'Event type that is sent, declared or asked for',
      owner: 'Owner in the catalog',
      system: 'System in the catalog',
      cluster: 'Cluster',
    },
    show: 'Show',
    showInList: 'Show in the list',
    hidden: {
      hideFolded_one: '{{count}} more that Knative made',
      hideFolded_other: '{{count}} more that Knative made',
      hideUnconnectedWorkloads_one: '{{count}} more without connections',
      hideUnconnectedWorkloads_other: '{{count}} more without connections',
      byCluster_one: '{{count}} more in another cluster',
      byCluster_other: '{{count}} more in other clusters',
      byNamespace_one: '{{count}} more in a hidden namespace',
      byNamespace_other: '{{count}} more in hidden namespaces',
      byKind_one: '{{count}} more of a hidden kind',
      byKind_other: '{{count}} more of hidden kinds',
      eventTypes_one: '{{count}} more event type',
      eventTypes_other: '{{count}} more event types',
      byStatus_one: '{{count}} more in another state',
      byStatus_other: '{{count}} more in other states',
      lens_one: '{{count}} more without the problem',
      lens_other: '{{count}} more without the problem',
      owners_one: '{{count}} more of another owner',
      owners_other: '{{count}} more of other owners',
      systems_one: '{{count}} more of another system',
      systems_other: '{{count}} more of other systems',
      focus_one: '{{count}} more further away',
      focus_other: '{{count}} more further away',
      way_one: '{{count}} more off the way',
      way_other: '{{count}} more off the way',
      notShown_one: '{{count}} more that is in the list only',
      notShown_other: '{{count}} more that are in the list only',
      closed_one: '{{count}} more in a closed group',
      closed_other: '{{count}} more in closed groups',
      notListed_one: '{{count}} more that is not listed by itself',
      notListed_other: '{{count}} more that are not listed by themselves',
    },
  },
  filterMenu: {
    title: 'Filter',
    active: 'Filter ({{number}})',
    search: 'Search in {{facet}}',
    option: '{{name}} ({{number}})',
    chip: '{{facet}}: {{name}}',
    chips: 'Filters in use',
    clear: 'Clear all',
    statuses: 'Status',
    kinds: 'Kind',
    namespaces: 'Namespace',
    clusters: 'Cluster',
    owners: 'Owner',
    systems: 'System',
    lens: 'Problem',
    onlyMatches: 'Only matches',
  },
  lens: {
    title: 'Problems',
    none: 'Everything',
    notReady: 'Not ready',
    dangling: 'Missing ends',
    noDeadLetterSink: 'No dead letter sink',
    unconsumedType: 'Event type that nobody takes',
    catchAll: 'Takes every event',
    replyLoop: 'Reply loop',
    noSubscriber: 'Nobody takes from it',
  },
  viewMenu: {
    title: 'View',
    show: 'Also show',
    eventTypes: 'Event types',
    generated: 'What Knative made',
    unconnected: 'What has no connections',
    groupBy: 'Group the picture by',
    rowsBy: 'Group the lines by',
    noGroups: 'Nothing',
    columns: 'Columns',
  },
  focusBanner: {
    label: 'Only what is around it',
    around: 'Only what is around {{name}}',
    hops: 'How far',
    direction: 'Which way',
    hop_one: '{{count}} hop',
    hop_other: '{{count}} hops',
    both: 'both ways',
    up: 'where events come from',
    down: 'where events go',
    clear: 'Show everything again',
  },
  link: {
    copied: 'Link copied',
    failed: 'The link was not copied',
    title: 'Part of the link is not used',
    wrongValue: '"{{value}}" is nothing that "{{key}}" can be.',
    unknownVersion:
      'It is written for version {{value}} of this page, which is not known here, so nothing of it is used.',
    dismiss: 'Dismiss',
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
    filter: 'Filter',
    replies: 'Replies',
    deadLetters: 'Dead letters',
    others: 'Other ties',
    owner: 'Owner',
    system: 'System',
    created: 'Created',
    pages: {
      label: 'Parts of the list',
      shown: 'Lines {{first}} to {{last}} of {{total}}',
      before: 'Lines before these',
      after: 'Lines after these',
    },
    broker: 'Broker',
    noGroup: 'None',
    groupOpen_one: '{{count}} line, shown',
    groupOpen_other: '{{count}} lines, shown',
    groupClosed_one: '{{count}} line, hidden',
    groupClosed_other: '{{count}} lines, hidden',
    context_one: '{{count}} end of these is not listed by itself.',
    context_other: '{{count}} ends of these are not listed by themselves.',
    showContext: 'List them too',
    hideContext: 'List only what the filters ask for',
    to: 'to',
    namedBy: 'Named by',
    uri: 'URI',
    catchAll: 'every event',
    missing: 'Missing ends',
    nothing: 'Nothing here is in this state.',
  },
  canvas: {
    label:
      'Event mesh with {{nodes}} nodes and {{edges}} connections. The list of resources holds the same.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    failed: 'The picture cannot be drawn',
    failedDescription: 'The list of resources holds all that it would show.',
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
    command: 'In a shell',
    commandOf: 'Command for {{name}}',
    around: 'Show only what is around it',
    showAll_one: 'Show all {{count}}',
    showAll_other: 'Show all {{count}}',
    from: 'From',
    to: 'To',
    lines: 'Connections',
    members_one: '{{count}} in it',
    members_other: '{{count}} in it',
    openGroup: 'Show what is in it',
    closeGroup: 'Draw it as one',
    todo: {
      notFound:
        'Create it, or correct the field that names it: until then events for it are lost or wait.',
      notPermitted:
        'The rule that is missing is in the report above; the command tells whether you may read it yourself.',
      notRead:
        'The report above says which lists are missing. The command asks the cluster itself.',
      outside: 'Whoever answers at this address is not part of the mesh.',
    },
  },
  catalog: {
    entities: 'Belongs to',
    owners: 'Owner',
    systems: 'System',
    kubernetes: 'Kubernetes',
    definition: 'Definition',
  },
  namedAs: {
    broker: 'Takes from it',
    channel: 'Takes from it',
    subscriber: 'Delivers to it',
    reply: 'Sends replies to it',
    deadLetterSink: 'Sends it what cannot be delivered',
    sink: 'Sends to it',
    subject: 'Makes it send',
    step: 'Has it as a step',
    branchFilter: 'Has it as the filter of a branch',
    branchSubscriber: 'Has it in a branch',
    branchReply: 'Sends the answers of a branch to it',
    reference: 'Flows through it',
    producedBy: 'Is sent by it',
    backingChannel: 'Stands in front of it',
    dependency: 'Waits for it',
    policyTo: 'Guards it',
    policyFrom: 'Lets it send',
    generated: 'Has it as a part',
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
    line: '{{type}}: {{status}}',
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
    command: 'Copy the command for {{name}}',
    rule: 'Copy the rule',
    permission: 'Copy the name of the permission',
  },
  exportNotice: {
    notSaved: '{{name}} was not saved',
    notCopied: 'The Mermaid flowchart was not copied',
    noCanvas:
      'The browser cannot draw an image of {{width}} × {{height}} pixels. Export as SVG, or show fewer resources.',
    noClipboard:
      'The browser denies this page access to the clipboard. Export the Mermaid flowchart as a file.',
    unknown: 'Cause: {{message}}',
    reduced: '{{name}} has {{percent}} % of the size of the graph',
    reducedDescription:
      'The graph is larger than an image can be in a browser. An SVG image has no such limit.',
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
    count: 'Objects',
    state: 'State',
    why: 'Why',
    rule: 'The missing RBAC rule',
    rulesIntro:
      'Give the service account of Backstage these rules in a ClusterRole:',
    details: 'Which kinds, and why',
    open: 'What was read, and how it went',
    requests_one: '{{count}} request at the last reading',
    requests_other: '{{count}} requests at the last reading',
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
    configUnknownNamespace:
      'names the namespace {{name}}, which no cluster has',
    configOutOfRange:
      'must be from {{minimum}} to {{maximum}}, not {{value}}; {{used}} is used',
  },
  empty: {
    clear: 'Clear the filters',
    retry: 'Read again',
    guide: 'How to do that',
    noClusters: {
      title: 'No clusters to read',
      description:
        'Backstage knows no Kubernetes cluster, and eventMesh.clusters in the app configuration names none. Add a cluster to the Kubernetes plugin, then read again.',
    },
    noKubernetesPlugin: {
      title: 'No Kubernetes plugin in this app',
      description:
        'The event mesh is read through the Kubernetes plugin of Backstage. Add @backstage/plugin-kubernetes to the app, or set proxyPath for each cluster in eventMesh.clusters.',
    },
    connectionFailed: {
      title: 'The clusters are not known',
      description:
        'Backstage did not say which Kubernetes clusters there are. See if its Kubernetes plugin works, then read again.',
    },
    permissionDenied: {
      title: 'No permission in Backstage',
      description:
        'Backstage denies you its Kubernetes proxy. A Backstage administrator can grant the permissions kubernetes.proxy and kubernetes.clusters.read. RBAC rules of the cluster do not change this.',
    },
    clusterForbidden: {
      title: 'Forbidden by the cluster',
      description:
        'Resources may exist, but the RBAC rules of the cluster do not let Backstage read them. The load report has the missing rules: a cluster administrator can add them to a ClusterRole for the service account of Backstage.',
    },
    unreadable: {
      title: 'Nothing could be read',
      description:
        'The load report says for each cluster what failed and what to do.',
    },
    catalogFailed: {
      title: 'The catalog could not be read',
      description:
        'Which resources belong to this entity is unknown until the catalog answers.',
    },
    incomplete: {
      title: 'No resources found in what could be read',
      description:
        'Resources may exist: not every list could be read. The load report says which and why.',
    },
    notInstalled: {
      title: 'Knative Eventing is not installed',
      description:
        'None of the clusters serves the APIs of Knative Eventing. Install it in one of them, then read again.',
    },
    noSuchNamespace: {
      title: 'The configured namespaces do not exist',
      description:
        'No cluster has the namespaces that eventMesh.namespaces in the app configuration names. Correct their names, then read again.',
    },
    onlyIn:
      'Only the namespaces of eventMesh.namespaces were read: {{namespaces}}.',
    emptyCluster: {
      title: 'No event mesh yet',
      description:
        'Knative Eventing is there, but there are no brokers, channels, sources or triggers where we looked. Create a Broker and a Trigger, then read again.',
    },
    nothingMatches: {
      title: 'Nothing matches',
      description: 'The mesh has resources, but the filters hide all of them.',
    },
  },
} as const;

/**
 * Its own texts, and what the pure rooms say by their codes.
 *
 * @internal
 */
export const english = { ...messages, ...ownMessages } as const;

/**
 * Every text of the plugin: its own, and what the pure rooms say by their codes.
 *
 * @public
 */
export const eventMeshTranslationRef = createTranslationRef({
  id: 'event-mesh',
  messages: english,
  translations: { de: () => import('./translations/de') },
});
