/** Returns all facts of the engine about some snapshots, independent of their order. */
export function meshOutput(common, snapshots) {
  const read = common.readResources(snapshots);
  const { mesh, problems } = common.buildMesh(read.resources, {
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
    ghosts: [...mesh.ghosts.values()],
    problems: [...read.problems, ...problems],
    findings: common.checkMesh(mesh),
    eventTypes: eventTypes(common, mesh, read.sourceKinds),
    view: {
      options,
      counts: common.countView(mesh, view),
      reports: view.reports,
      resources: [...view.resources.keys()],
      ghosts: [...view.ghosts.keys()],
      nodes: graph.nodes.map(({ id, lane }) => ({ id, lane })),
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
    receivers: row.receivers.map(({ matches, ...receiver }) => ({
      ...receiver,
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
