/** Returns all facts of the engine about some snapshots, independent of their order. */
export function meshOutput(common, snapshots) {
  const read = common.readResources(snapshots);
  const { mesh, readIssues } = common.buildMesh(read.resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now: Math.max(...snapshots.map(({ readAt }) => readAt)),
  });
  const options = common.defaultViewOptions;
  const view = common.applyView(mesh, options);
  const graph = common.buildGraph(view);
  return {
    // The results of the lists are in the load reports.
    clusters: mesh.clusters.map(({ lists, ...cluster }) => cluster),
    summary: common.summarise(mesh),
    resources: [...mesh.resources.values()].map(withoutObject),
    links: mesh.links,
    placeholders: [...mesh.placeholders.values()],
    readIssues: [...read.readIssues, ...readIssues],
    findings: common.checkMesh(mesh),
    eventTypes: eventTypes(common, mesh, read.sourceKinds),
    view: {
      options,
      counts: common.countView(mesh, view),
      reports: view.reports,
      resources: [...view.resources.keys()],
      placeholders: [...view.placeholders.keys()],
      nodes: graph.nodes.map(({ id, column }) => ({ id, column })),
      edges: graph.edges,
      undrawn: graph.undrawn,
    },
    loadReports: snapshots
      .map(({ loadReport }) => loadReport)
      .sort((a, b) => (a.cluster < b.cluster ? -1 : 1)),
  };
}

/** Returns the registry, each consumer with the verdicts of its Triggers. */
function eventTypes(common, mesh, sourceKinds) {
  return common.eventTypeRegistry(mesh, { sourceKinds }).map(row => ({
    ...row,
    consumers: row.consumers.map(({ matches, ...consumer }) => ({
      ...consumer,
      matches: matches.map(({ announcement, trigger, verdict }) => ({
        announcement: announcement.id,
        known: announcement.known,
        trigger,
        verdict,
      })),
    })),
  }));
}

// Without the raw object, which is the input.
function withoutObject({ resource, ...joined }) {
  return { ...joined, resource: { ...resource, object: undefined } };
}
