import type {
  Finding,
  Impact,
  PastedEvent,
  Trace,
} from 'backstage-plugin-event-mesh-common';

/** An event that somebody tries, and where it would come in. @internal */
export type TestedEvent = {
  readonly event: PastedEvent;
  readonly entry: string;
};

/**
 * What stands out of the mesh: nodes and lines of the graph, and the lines of the list.
 *
 * @internal
 */
export type HighlightedPath = {
  /** Ids of resources and placeholders. */
  readonly nodes: ReadonlySet<string>;
  /** Ids of links, or of the resources that lines belong to. */
  readonly edges: ReadonlySet<string>;
  /** Ids of everything on it, what carries events included. */
  readonly ids: ReadonlySet<string>;
};

/**
 * Where events get, or may get.
 *
 * @internal
 */
export function pathOfTrace({ nodes, edges, hops }: Trace): HighlightedPath {
  const reached = [...nodes].flatMap(([id, reach]) =>
    reach === 'never' ? [] : [id],
  );
  const vias = hops.flatMap(({ via, reach }) =>
    via !== undefined && reach !== 'never' ? [via] : [],
  );
  return {
    nodes: new Set(reached),
    edges: new Set(
      [...edges].flatMap(([id, reach]) => (reach === 'never' ? [] : [id])),
    ),
    ids: new Set([...reached, ...vias]),
  };
}

/**
 * Where the events come from that get to something.
 *
 * @internal
 */
export function upstreamPath({ id, up }: Impact): HighlightedPath {
  const nodes = [id, ...up.map(entry => entry.id)];
  return {
    nodes: new Set(nodes),
    edges: new Set(up.flatMap(({ links }) => links)),
    ids: new Set([...nodes, ...up.flatMap(({ via }) => via)]),
  };
}

/**
 * What a finding is about.
 *
 * @internal
 */
export function pathOfFinding({ about }: Finding): HighlightedPath {
  const ids = new Set(about);
  return { nodes: ids, edges: ids, ids };
}
