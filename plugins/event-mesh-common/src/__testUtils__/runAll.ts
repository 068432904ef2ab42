import { Graph, buildGraph, layout, routeEdges } from '../graph';
import { describeLink } from '../describe/describeLink';
import { describeResource, kubectlCommand } from '../describe';
import { eventTypeRegistry } from '../registry';
import { checkMesh } from '../findings';
import { impact, trace } from '../flow';
import { summarise } from '../describe/summarise';
import { Mesh, buildMesh } from '../mesh';
import { ClusterSnapshot, refId } from '../model';
import { readResources } from '../resources';
import { MeshView, applyView, defaultViewOptions } from '../view';

/** Result of all pure modules for some clusters, with the failed checks; there must be none. */
export type WholeRun = { readonly text: string; readonly complaints: string[] };

const everything = {
  ...defaultViewOptions,
  eventTypes: true,
  generated: true,
  unconnected: true,
};

/** Runs all modules from reading to layout, and checks that no data is lost or invented. */
export function runAll(snapshots: readonly ClusterSnapshot[]): WholeRun {
  const complaints: string[] = [];
  const check = (holds: boolean, complaint: string) =>
    holds || complaints.push(complaint);

  const read = readResources(snapshots);
  const items = snapshots.flatMap(({ lists }) =>
    lists.flatMap(list => list.items),
  );
  const lost = read.readIssues.filter(({ code }) => code.startsWith('object'));
  check(
    read.resources.length + lost.length === items.length,
    `${items.length} objects, but ${read.resources.length} resources and ${lost.length} readIssues`,
  );

  const { mesh, readIssues } = buildMesh(read.resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now: Math.max(0, ...snapshots.map(({ readAt }) => readAt)),
  });
  check(
    same(
      [...mesh.resources.keys()],
      read.resources.map(({ ref }) => refId(ref)),
    ),
    'the mesh does not hold what was read',
  );
  const isThere = (id: string) =>
    mesh.resources.has(id) || mesh.placeholders.has(id);
  for (const { id, owner, target, inheritedFrom, elsewhere } of mesh.links) {
    [owner, target, inheritedFrom ?? owner, elsewhere?.id ?? owner].forEach(
      one => check(isThere(one), `link ${id}: nothing is ${one}`),
    );
  }
  for (const { id, foldedInto } of mesh.resources.values()) {
    const owner = foldedInto && mesh.resources.get(foldedInto);
    check(
      !foldedInto ||
        (!!owner && !owner.foldedInto && owner.folded.includes(id)),
      `${id} is folded into nothing`,
    );
  }

  const said = [
    ...[...mesh.resources.keys(), ...mesh.placeholders.keys()].map(id =>
      describeResource(mesh, id),
    ),
    ...read.resources.map(kubectlCommand),
    ...mesh.links.map(link => describeLink(mesh, link)),
    summarise(mesh),
  ];

  const views = [defaultViewOptions, everything].map(options => {
    const view = applyView(mesh, options);
    const hidden = view.reports.flatMap(report => report.hidden);
    check(
      same(
        [...view.resources.keys(), ...view.placeholders.keys(), ...hidden],
        [...mesh.resources.keys(), ...mesh.placeholders.keys()],
      ),
      'a view shows and hides something else than there is',
    );
    return drawn(view, check);
  });
  const found = lookedInto(mesh, views[1].graph, check);
  const { sourceKinds } = read;
  const all = { ...read, readIssues: [...read.readIssues, ...readIssues] };
  return {
    complaints,
    text: JSON.stringify([
      all.readIssues,
      [...mesh.resources],
      [...mesh.placeholders],
      mesh.links,
      said,
      views,
      found,
      eventTypeRegistry(mesh, { sourceKinds }),
    ]),
  };
}

/** Runs the findings and traces, and checks that they refer to existing elements. */
function lookedInto(
  mesh: Mesh,
  graph: Graph,
  check: (holds: boolean, complaint: string) => unknown,
) {
  const isThere = (id: string) =>
    mesh.resources.has(id) || mesh.placeholders.has(id);
  const links = new Map(mesh.links.map(link => [link.id, link]));
  const lines = new Set(graph.edges.map(({ id }) => id));
  const nodes = new Set(graph.nodes.map(node => node.id));
  const undrawn = new Set(graph.undrawn);
  const subscribers = new Map(
    mesh.links.flatMap(({ role, owner, target }) =>
      role === 'subscriber' ? [[owner, target]] : [],
    ),
  );
  // The edge of a Trigger or Subscription leads to its subscriber, and so do its replies; it is missing if the
  // subscriber is not a node.
  const delivers = (id: string) =>
    !['trigger', 'subscription'].includes(
      mesh.resources.get(id)?.resource.type ?? '',
    ) || nodes.has(subscribers.get(id) ?? '');
  const findings = checkMesh(mesh);
  const ids = findings.map(({ id }) => id);
  check(new Set(ids).size === ids.length, 'two findings have one id');
  findings.forEach(({ id, about, query }) =>
    check(
      about.length > 0 && [...about, ...query.ids].every(isThere),
      `finding ${id} is about what is not there`,
    ),
  );
  const traces = [...mesh.resources.keys(), ...mesh.placeholders.keys()].map(
    start => {
      const traced = trace(mesh, start, { limit: 200 });
      traced.hops.forEach(({ from, id, via, links: along, again }, number) => {
        const isBefore = (one: number) => one < number;
        check(
          isThere(id) &&
            (via === undefined || isThere(via)) &&
            (number === 0 || (from !== undefined && isBefore(from))) &&
            (again === undefined || isBefore(again)) &&
            along.every(link => links.has(link)),
          `hop ${number} from ${start} is nowhere`,
        );
        // An edge is not drawn to a resource that is not a node, such as a Trigger that another one delivers to, or
        // that owns its subscriber.
        const before = traced.hops[from ?? 0].id;
        const ends = along.flatMap(link => {
          const { owner, target } = links.get(link) ?? {};
          return [owner, target];
        });
        const isDrawn = [via, ...ends].every(
          one => one === undefined || (!undrawn.has(one) && delivers(one)),
        );
        if (isDrawn && nodes.has(id) && nodes.has(before)) {
          traced.hops[number].edges.forEach(edge =>
            check(lines.has(edge), `no line is ${edge}, traced from ${start}`),
          );
        }
      });
      return traced;
    },
  );
  const impacts = [...mesh.resources.keys()].map(id => {
    const found = impact(mesh, id);
    check(
      [...found.up, ...found.down].every(
        entry => isThere(entry.id) && entry.distance > 0 && entry.id !== id,
      ),
      `the impact of ${id} is elsewhere`,
    );
    return found;
  });
  return {
    findings,
    // Without the reasons, which would be very many.
    traces: traces.map(({ hops, nodes: reached, edges: taken, ...rest }) => ({
      ...rest,
      nodes: [...reached],
      edges: [...taken],
      hops: hops.map(({ verdict, ...hop }) => [hop, verdict?.verdict]),
    })),
    impacts,
  };
}

function drawn(
  view: MeshView,
  check: (holds: boolean, complaint: string) => unknown,
) {
  const graph = buildGraph(view);
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const lines = new Set(graph.edges.map(({ owner }) => owner));
  graph.edges.forEach(({ id, source, target }) =>
    check(nodes.has(source) && nodes.has(target), `edge ${id} has no end`),
  );
  for (const { id, resource } of view.resources.values()) {
    check(
      nodes.has(id) ||
        lines.has(id) ||
        !!graph.undrawn?.includes(id) ||
        ['eventPolicy', 'namespace'].includes(resource.type),
      `${id} is shown, but not drawn`,
    );
  }
  const placed = layout(graph);
  const { boxes } = placed;
  graph.nodes.forEach(({ id }) => {
    const box = boxes.get(id);
    check(
      !!box && Object.values(box).every(Number.isFinite),
      `${id} stands nowhere`,
    );
  });
  const again = layout(graph, placed);
  check(
    graph.nodes.every(
      ({ id }) =>
        JSON.stringify(again.boxes.get(id)) === JSON.stringify(boxes.get(id)),
    ),
    'a second look moves what stands',
  );
  const routes = routeEdges(graph, placed);
  check(routes.size === graph.edges.length, 'an edge has no way');
  return {
    reports: view.reports,
    graph,
    boxes: [...boxes],
    swimlanes: placed.swimlanes,
    routes: [...routes],
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
