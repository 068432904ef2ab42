/**
 * The modules of each package in order: a module imports modules that stand above it, through their index.ts.
 * `docs/architecture.md` shows these tables; `npm test` compares the two.
 *
 * `imports` narrows that to the named modules; `holds` is the purpose of a module, as in the documentation.
 */
exports.commonModules = {
  model: {
    imports: [],
    holds: 'what every module speaks in: refs, snapshots, text, selectors',
  },
  messages: { imports: [], holds: 'codes and params to English sentences' },
  config: { imports: ['model'], holds: 'one parser of `eventMesh`' },
  reader: {
    imports: ['model'],
    holds: 'discovery, lists, watches, retries, load report',
  },
  cloudevents: {
    imports: ['model'],
    holds: 'events as people paste them; one event model',
  },
  cesql: {
    imports: ['model', 'cloudevents'],
    holds: 'the language: parser, evaluation, abstract evaluation',
  },
  resources: {
    imports: ['model'],
    holds: 'unknown JSON in, typed projections and read issues out',
  },
  filters: { holds: 'dialects; verdict of a filter on an event or a set' },
  mesh: { holds: 'references resolved, links, folding, link index' },
  registry: { holds: 'event types: producers, consumers, schemas' },
  describe: { holds: 'facts in words, commands to copy' },
  flow: { holds: 'trace, what-if, impact, the flows of an entity' },
  findings: { holds: 'what is wrong, why, and the fix' },
  entities: { holds: 'catalog entity to cluster objects' },
  view: { holds: 'curation: ordered pure passes' },
  scope: { holds: 'what to load next, from a view or an entity' },
  graph: { holds: 'nodes, edges, groups, layout, routes' },
  scene: { holds: 'what is drawn: shapes for screen and file' },
  export: { holds: 'files: SVG, Mermaid, JSON, CSV, SARIF' },
};

/** Modules whose codes (capitalised names) all others may import, and whose values only the named ones. */
exports.typesOnly = [{ module: 'messages', valuesFor: ['scene', 'export'] }];

exports.frontendModules = {
  api: { imports: [], holds: '`EventMeshApi` and its transports' },
  catalog: { holds: 'what the page asks of the catalog, and shows of it' },
  url: { holds: 'the one codec of everything in the URL' },
  data: { holds: 'queries: snapshots, mesh, graph; slices of long work' },
  hooks: { holds: 'hooks, nothing else' },
  cytoscape: { imports: [], holds: 'the only importer of the renderer' },
  components: { holds: 'one folder a surface; `shared` for widgets' },
  translations: { imports: [], holds: 'texts in other languages' },
};

/** Files beside the modules that these modules share. */
exports.frontendLeaves = {
  files: ['routes.ts', 'translation.ts', 'brand.tsx'],
  modules: ['hooks', 'components', 'translations'],
};

/** Steps of the pipeline that a frontend module may not call. */
exports.frontendTakesNot = {
  api: ['buildMesh', 'applyView', 'buildGraph', 'layout'],
  cytoscape: ['readCluster', 'readResources', 'buildMesh', 'applyView'],
};

exports.catalogModules = {
  config: { imports: [], holds: 'settings of the module' },
  transport: { imports: [], holds: 'the only part that sends requests' },
  reading: { imports: ['transport'], holds: 'reads all clusters' },
  naming: { imports: [], holds: 'entity names and their collisions' },
  definition: { imports: [], holds: 'AsyncAPI definitions of event types' },
  relations: { imports: [], holds: 'who provides and consumes what' },
  entities: {
    imports: ['config', 'definition', 'naming', 'relations'],
    holds: 'resources to entities',
  },
  provider: {
    imports: ['config', 'entities', 'reading', 'relations', 'transport'],
    holds: 'entity providers: one mutation a cluster',
  },
  processor: { imports: ['entities'], holds: 'relations both ways' },
};

/** Names of the modules that a module of a table may import. */
exports.importsOf = (table, name) => {
  const names = Object.keys(table);
  return table[name].imports ?? names.slice(0, names.indexOf(name));
};
