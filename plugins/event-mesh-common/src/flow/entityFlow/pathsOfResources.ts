import { FlowContext } from '../../mesh';
import { FlowEdge } from '../impact/flowEdges';
import { RegistryRow } from '../../registry';
import { joinTypes } from './joinTypes';
import { EntityPath, FlowingType } from './types';

/** @internal */
export type FlowGiven = {
  readonly context: FlowContext;
  readonly carriers: readonly FlowEdge[];
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
  carriers,
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
  const isSent = (carrier: FlowEdge) =>
    own.has(carrier.from) && !own.has(carrier.to) && !carrier.isDeadLetter;
  return {
    receives: pathsOf(carriers.filter(isTaken), carrier =>
      typesTo(carrier, rows),
    ),
    sends: pathsOf(carriers.filter(isSent), carrier => [
      ...typesFrom(carrier, rows),
      ...typesTo(carrier, rows),
    ]),
  };
}

/**
 * Ways in order, each once and with what takes it.
 *
 * @internal
 */
export function pathsOf(
  carriers: readonly FlowEdge[],
  typesOn: (carrier: FlowEdge) => readonly FlowingType[],
): readonly EntityPath[] {
  const ways = new Map<string, EntityPath>();
  for (const carrier of carriers) {
    const { via, from, to, isDeadLetter, links } = carrier;
    if (!isRepeated(carrier, carriers)) {
      // Branches of one flow may have the same ends.
      const key = [via, from, to, isDeadLetter].join(' ');
      const known = ways.get(key);
      ways.set(key, {
        ...{ via, from, to, isDeadLetter },
        links: [...(known?.links ?? []), ...links],
        types: joinTypes([...(known?.types ?? []), ...typesOn(carrier)]),
      });
    }
  }
  return [...ways].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, way]) => way);
}

// What comes out of a flow comes from its step before that, where there is one.
function isRepeated(
  { from, via, to }: FlowEdge,
  carriers: readonly FlowEdge[],
): boolean {
  return (
    from === via &&
    carriers.some(
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
