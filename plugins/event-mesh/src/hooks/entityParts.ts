import {
  applyView,
  buildPicture,
  defaultViewOptions,
  EntityFlow,
  EntityWay,
  FlowDirection,
  Graph,
  GraphEdge,
  Mesh,
} from 'backstage-plugin-event-mesh-common';

/**
 * The pictures of what an entity receives and sends, and of where failures go; none where there is nothing to see.
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
  const eventTypes = flow.about === 'eventTypes' || options.eventTypes;
  const shown = { ...options, eventTypes };
  const links = new Set(
    [...flow.receives, ...flow.sends].flatMap(way => way.links),
  );
  const isPlain = ({ type, id }: GraphEdge) =>
    type !== 'deadLetter' || links.has(id);
  const leaves = ({ source, target }: GraphEdge) =>
    ids.has(source) && !ids.has(target);
  const enters = ({ source, target }: GraphEdge) =>
    ids.has(target) && !ids.has(source);
  const told = flow.about === 'eventTypes' ? own : [];
  const around = (
    ways: readonly EntityWay[],
    rest: Pick<Wanted, 'direction' | 'isDrawn'>,
  ) =>
    ways.length === 0
      ? undefined
      : picture(mesh, {
          ...shown,
          ...rest,
          ids: [
            ...told,
            ...ways.flatMap(({ from, to, via }) => [from, to, via]),
          ],
        });
  return {
    receives: around(flow.receives, {
      direction: 'up',
      isDrawn: edge => isPlain(edge) && !leaves(edge),
    }),
    sends: around(flow.sends, {
      direction: 'down',
      isDrawn: edge =>
        isPlain(edge) && (flow.about === 'eventTypes' || !enters(edge)),
    }),
    failures: failing(mesh, flow, shown),
  };
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
    : picture(mesh, {
        ...options,
        ids: caught
          .flatMap(({ to, givenBy }) => [...to, givenBy ?? ''])
          .concat(...of),
        hops: 1,
        eventTypes: false,
        direction: 'both',
        isDrawn: ({ type, owner }) =>
          type === 'deadLetter' || (type !== 'reply' && of.has(owner)),
      });
}

function picture(mesh: Mesh, wanted: Wanted): Graph {
  const { ids, hops, direction, opened, eventTypes, isDrawn } = wanted;
  const view = applyView(mesh, {
    ...defaultViewOptions,
    eventTypes,
    unconnected: true,
    // The ways themselves are one hop.
    focus: { ids, hops: hops - 1, direction, opened },
  });
  const graph = buildPicture(view, mesh);
  return { ...graph, edges: graph.edges.filter(isDrawn) };
}
