import {
  applyView,
  buildMeshGraph,
  defaultViewOptions,
  EntityFlow,
  EntityPath,
  FlowDirection,
  Graph,
  GraphEdge,
  Mesh,
} from 'backstage-plugin-event-mesh-common';

/**
 * The graphs of what an entity receives and sends, and of where failures go; none where there is nothing to see.
 *
 * @internal
 */
export type EntityParts = {
  readonly receives: Graph | undefined;
  readonly sends: Graph | undefined;
  readonly failures: Graph | undefined;
};

/** @internal */
export type PartOptions = {
  readonly hops: number;
  readonly opened: readonly string[];
  readonly eventTypes: boolean;
};

type Wanted = PartOptions & {
  readonly ids: readonly string[];
  readonly direction: FlowDirection;
  readonly isDrawn: (edge: GraphEdge) => boolean;
};

/**
 * Draws the three parts of the surroundings of an entity.
 *
 * @internal
 */
export function entityParts(
  mesh: Mesh,
  { flow, own }: { readonly flow: EntityFlow; readonly own: readonly string[] },
  options: PartOptions,
): EntityParts {
  const ids = new Set(own);
  const ofTypes = flow.about === 'eventTypes';
  const shown = { ...options, eventTypes: ofTypes || options.eventTypes };
  const leaves = ({ source, target }: GraphEdge) =>
    ids.has(source) && !ids.has(target);
  const enters = ({ source, target }: GraphEdge) =>
    ids.has(target) && !ids.has(source);
  const isFlow = (id: string) =>
    mesh.resources.get(id)?.resource.type === 'flow';
  const around = (
    ways: readonly EntityPath[],
    direction: FlowDirection,
    isOther: (edge: GraphEdge) => boolean,
  ) => {
    const vias = new Set(ways.map(({ via }) => via));
    const links = new Set(ways.flatMap(way => way.links));
    return ways.length === 0
      ? undefined
      : graphAround(mesh, {
          ...{ ...shown, direction },
          ids: [
            ...(ofTypes ? own : []),
            ...ways.flatMap(({ from, to, via }) => [from, to, via]),
          ],
          isDrawn: edge =>
            isOpened(edge, shown) ||
            ((edge.type !== 'deadLetter' || links.has(edge.id)) &&
              (shown.hops > 1 || vias.has(edge.owner) || isBeside(edge, ids)) &&
              !isOther(edge)),
        });
  };
  return {
    receives: around(flow.receives, 'upstream', leaves),
    sends: around(
      flow.sends,
      'downstream',
      // What a step of a flow sends is what it is asked for.
      edge => !ofTypes && enters(edge) && !isFlow(edge.owner),
    ),
    failures: failing(mesh, flow, shown),
  };
}

// Whoever opens something wants all that is around it.
function isOpened(
  { source, target }: GraphEdge,
  { opened }: PartOptions,
): boolean {
  return opened.includes(source) || opened.includes(target);
}

/** Says something of what belongs to the entity, but is no way of events. */
function isBeside(
  { type, source, target }: GraphEdge,
  own: ReadonlySet<string>,
): boolean {
  const besides = ['eventType', 'policy', 'possible'];
  return besides.includes(type) && (own.has(source) || own.has(target));
}

function failing(
  mesh: Mesh,
  { failures }: EntityFlow,
  options: PartOptions,
): Graph | undefined {
  const caught = failures.filter(({ to }) => to.length > 0);
  const of = new Set(caught.flatMap(one => one.of));
  return caught.length === 0
    ? undefined
    : graphAround(mesh, {
        ...options,
        ids: caught
          .flatMap(({ to, givenBy }) => [...to, givenBy ?? ''])
          .concat(...of),
        hops: 1,
        eventTypes: false,
        direction: 'both',
        isDrawn: edge =>
          isOpened(edge, options) ||
          edge.type === 'deadLetter' ||
          (edge.type !== 'reply' && of.has(edge.owner)),
      });
}

function graphAround(mesh: Mesh, wanted: Wanted): Graph {
  const { ids, hops, direction, opened, eventTypes, isDrawn } = wanted;
  const view = applyView(mesh, {
    ...defaultViewOptions,
    eventTypes,
    unconnected: true,
    // The paths themselves are one hop.
    focus: { ids, hops: hops - 1, direction, opened },
  });
  const graph = buildMeshGraph(view, mesh);
  const edges = graph.edges.filter(isDrawn);
  const tied = new Set([
    ...ids,
    ...edges.flatMap(({ source, target }) => [source, target]),
  ]);
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => tied.has(id)),
    edges,
  };
}
