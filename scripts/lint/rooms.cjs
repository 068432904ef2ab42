/**
 * Who may import what: each room with the other rooms of its package whose index.ts it may import.
 * Every room may also import `resources` and `messages`, but of these only what `fromAnywhere` names.
 */
exports.commonRooms = {
  messages: [],
  // What the page and the catalog module read their settings with.
  config: [],
  // The contracts of the reader: which kinds to ask for, and what a snapshot holds.
  resources: ['reader'],
  reader: [],
  cesql: [],
  filters: ['cesql'],
  // The load report says why an end is missing.
  mesh: ['filters', 'reader'],
  insights: ['mesh', 'filters', 'cesql'],
  view: ['mesh', 'insights'],
  // What to read next follows from what is seen so far.
  scope: ['reader', 'mesh', 'insights', 'view'],
  graph: ['view', 'mesh'],
  // What is exported is what is drawn.
  export: ['view', 'mesh', 'graph'],
};

/** Rooms that do not even take the types of `resources` and the codes of `messages`. */
exports.aloneRooms = ['resources', 'cesql', 'messages'];

/** Of these rooms some others take types (capitalised names) and the named values only. */
exports.typesOnly = [
  { room: 'reader', values: [], exceptIn: ['reader'] },
  {
    room: 'resources',
    values: ['refId', 'parseRefId'],
    // The fold over resources is where raw JSON ends; the joins behind it are built on its values.
    // What to read next is known once what was read is joined.
    exceptIn: ['resources', 'mesh', 'scope'],
  },
  { room: 'mesh', values: [], exceptIn: ['mesh', 'insights', 'view', 'scope'] },
];

exports.frontendRooms = {
  api: [],
  cytoscape: [],
  hooks: ['api'],
  components: ['hooks', 'cytoscape'],
  // Texts in other languages.
  translations: [],
};

/** Files beside the rooms that these rooms share. */
exports.frontendLeaves = {
  files: ['routes.ts', 'translation.ts', 'brand.tsx'],
  rooms: ['hooks', 'components', 'translations'],
};

/** What a frontend room may not take out of the common package, whose rooms share one entry point. */
exports.frontendTakesNot = {
  api: ['buildMesh', 'applyView', 'buildGraph', 'layout'],
  cytoscape: ['readCluster', 'readResources', 'buildMesh', 'applyView'],
};

/** The rooms of the catalog module, which knows the catalog but not the page. */
exports.catalogRooms = {
  config: [],
  // What asks the network for anything.
  transport: [],
  reading: ['transport'],
  naming: [],
  definition: [],
  relations: [],
  entities: ['config', 'definition', 'naming', 'relations'],
  provider: ['config', 'entities', 'reading', 'relations', 'transport'],
  processor: ['entities'],
};
