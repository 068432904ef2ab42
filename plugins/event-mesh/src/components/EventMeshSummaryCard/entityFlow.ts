import type {
  EdgeType,
  Graph,
  StatusState,
} from 'backstage-plugin-event-mesh-common';

/**
 * How events come to an entity and leave it, in numbers.
 *
 * @internal
 */
export type EntityFlow = {
  readonly in: number;
  readonly out: number;
  readonly worst: StatusState | undefined;
};

const flowing: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'trigger',
  'subscription',
  'reply',
  'deadLetter',
  'sink',
  'subject',
  'step',
  'requestReply',
]);

const worstFirst: readonly StatusState[] = [
  'notReady',
  'notReconciled',
  'unknown',
  'terminating',
  'ready',
];

/**
 * Counts the lines into and out of an entity's own resources, and finds the worst state among all of these.
 *
 * @internal
 */
export function entityFlow(graph: Graph, own: readonly string[]): EntityFlow {
  const ids = new Set(own);
  const lines = graph.edges.filter(({ type }) => flowing.has(type));
  const into = lines.filter(
    ({ source, target }) => ids.has(target) && !ids.has(source),
  );
  const from = lines.filter(
    ({ source, target }) => ids.has(source) && !ids.has(target),
  );
  const nodes = graph.nodes.filter(({ id }) => ids.has(id));
  const states = new Set(
    [...into, ...from, ...nodes].map(({ status }) => status.state),
  );
  return {
    in: into.length,
    out: from.length,
    worst: worstFirst.find(state => states.has(state)),
  };
}
