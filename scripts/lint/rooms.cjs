/**
 * Who may import what: each room with the other rooms of its package whose index.ts it may import.
 * Every room may also import `resources` and `messages`, but of these only what `fromAnywhere` names.
 */
exports.commonRooms = {
  messages: [],
  resources: [],
  reader: [],
  cesql: [],
  filters: ['cesql'],
  mesh: ['filters'],
  insights: ['mesh', 'filters', 'cesql'],
  view: ['mesh', 'insights'],
  graph: ['view', 'mesh'],
  export: ['view', 'mesh'],
};

/** Rooms that nothing else in the house may be imported by, not even types. */
exports.aloneRooms = ['resources', 'cesql', 'messages'];

/** Of these rooms some others take types (capitalised names) and the named values only. */
exports.typesOnly = [
  {
    room: 'resources',
    values: ['refId', 'parseRefId'],
    // The fold over resources is where raw JSON ends; the joins behind it are built on its values.
    exceptIn: ['resources', 'mesh'],
  },
  { room: 'mesh', values: [], exceptIn: ['mesh', 'insights', 'view'] },
];

exports.frontendRooms = {
  api: [],
  cytoscape: [],
  hooks: ['api'],
  components: ['hooks', 'cytoscape'],
};

/** Files beside the rooms that these rooms share. */
exports.frontendLeaves = {
  files: ['routes.ts', 'translation.ts', 'brand.tsx'],
  rooms: ['hooks', 'components'],
};

/** What a frontend room may not take out of the common package, whose rooms share one entry point. */
exports.frontendTakesNot = {
  api: ['buildMesh', 'applyView', 'buildGraph', 'layout'],
  cytoscape: ['readCluster', 'readResources', 'buildMesh', 'applyView'],
};
