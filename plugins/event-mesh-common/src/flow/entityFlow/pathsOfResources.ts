import { compareText } from '../../model';
import { FlowContext } from '../../mesh';
import { FlowEdge } from '../walk/flowEdges';
import { RegistryRow } from '../../registry';
import { joinTypes } from './joinTypes';
import { EntityPath, FlowingType } from './types';

/** @internal */
export type FlowGiven = {
  readonly context: FlowContext;
  readonly edges: readonly FlowEdge[];
  readonly rows: readonly RegistryRow[];
  /** Ids of what belongs to the entity. */
  readonly own: ReadonlySet<string>;
};

/** @internal */
export type EntityPaths = {
  readonly receives: readonly EntityPath[];
  readonly sends: readonly EntityPath[];
};

/**
 * The ways to and from some resources. A Trigger or Subscription of theirs delivers for them, wherever it delivers to.
 *
 * @internal
 */
export function pathsOfResources({
  context,
  edges,
  rows,
  own,
}: FlowGiven): EntityPaths {
  const delivers = new Set(
    context.mesh.links
      .filter(({ role, owner }) => role === 'subscriber' && own.has(owner))
      .map(({ id }) => id),
  );
  // What a source of theirs brings comes from elsewhere.
  const isOutside = (id: string) =>
    !own.has(id) || context.resource(id)?.type === 'eventSource';
  const isTaken = ({ from, to, links }: FlowEdge) =>
    isOutside(from) && (own.has(to) || links.some(link => delivers.has(link)));
  const isSent = (edge: FlowEdge) =>
    own.has(edge.from) && !own.has(edge.to) && !edge.isDeadLetter;
  return {
    receives: pathsOf(edges.filter(isTaken), edge => typesTo(edge, rows)),
    sends: pathsOf(edges.filter(isSent), edge => [
      ...typesFrom(edge, rows),
      ...typesTo(edge, rows),
    ]),
  };
}

/**
 * Ways in order, each once and with what takes it.
 *
 * @internal
 */
export function pathsOf(
  edges: readonly FlowEdge[],
  typesOn: (edge: FlowEdge) => readonly FlowingType[],
): readonly EntityPath[] {
  const ways = new Map<string, EntityPath>();
  for (const edge of edges) {
    const { via, from, to, isDeadLetter, links } = edge;
    if (!isRepeated(edge, edges)) {
      // Branches of one flow may have the same ends.
      const key = [via, from, to, isDeadLetter].join(' ');
      const known = ways.get(key);
      ways.set(key, {
        ...{ via, from, to, isDeadLetter },
        links: [...(known?.links ?? []), ...links],
        types: joinTypes([...(known?.types ?? []), ...typesOn(edge)]),
      });
    }
  }
  return [...ways].sort(([a], [b]) => compareText(a, b)).map(([, way]) => way);
}

// What comes out of a flow comes from its step before that, where there is one.
function isRepeated(
  { from, via, to }: FlowEdge,
  edges: readonly FlowEdge[],
): boolean {
  return (
    from === via &&
    edges.some(
      other => other.via === via && other.to === to && other.from !== via,
    )
  );
}

/**
 * What is known to be delivered on a way.
 *
 * @internal
 */
function typesTo(
  { via, to, isDeadLetter }: FlowEdge,
  rows: readonly RegistryRow[],
): readonly FlowingType[] {
  return isDeadLetter
    ? []
    : rows.flatMap(({ type, consumers }) =>
        consumers
          .filter(receiver => receiver.via === via && receiver.id === to)
          .map(({ verdict }): FlowingType => ({ type, sure: verdict })),
      );
}

/**
 * What is known to be sent on a way.
 *
 * @internal
 */
export function typesFrom(
  { from, via, to }: FlowEdge,
  rows: readonly RegistryRow[],
): readonly FlowingType[] {
  return rows
    .filter(
      ({ producers, entryPoints }) =>
        entryPoints.includes(to) &&
        producers.some(({ id }) => id === from || id === via),
    )
    .map(({ type }): FlowingType => ({ type, sure: 'matches' }));
}
