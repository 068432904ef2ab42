import { FlowContext } from '../../mesh';
import { Carrier } from '../impact/carriers';
import { RegistryRow } from '../../registry';
import { joinTypes } from './joinTypes';
import { EntityWay, FlowingType } from './types';

/** @internal */
export type FlowGiven = {
  readonly context: FlowContext;
  readonly carriers: readonly Carrier[];
  readonly rows: readonly RegistryRow[];
  /** Ids of what belongs to the entity. */
  readonly own: ReadonlySet<string>;
};

/** @internal */
export type Ways = {
  readonly receives: readonly EntityWay[];
  readonly sends: readonly EntityWay[];
};

/**
 * The ways to and from some resources. A Trigger or Subscription of theirs delivers for them, wherever it delivers to.
 *
 * @internal
 */
export function waysOfResources({
  context,
  carriers,
  rows,
  own,
}: FlowGiven): Ways {
  const delivers = new Set(
    context.mesh.links
      .filter(({ role, owner }) => role === 'subscriber' && own.has(owner))
      .map(({ id }) => id),
  );
  // What a source of theirs brings comes from elsewhere.
  const isOutside = (id: string) =>
    !own.has(id) || context.resource(id)?.type === 'eventSource';
  const isTaken = ({ from, to, links }: Carrier) =>
    isOutside(from) && (own.has(to) || links.some(link => delivers.has(link)));
  const isSent = (carrier: Carrier) =>
    own.has(carrier.from) && !own.has(carrier.to) && !carrier.isDeadLetter;
  return {
    receives: waysOf(carriers.filter(isTaken), carrier =>
      typesTo(carrier, rows),
    ),
    sends: waysOf(carriers.filter(isSent), carrier => [
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
export function waysOf(
  carriers: readonly Carrier[],
  typesOn: (carrier: Carrier) => readonly FlowingType[],
): readonly EntityWay[] {
  const ways = new Map<string, EntityWay>();
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
  { from, via, to }: Carrier,
  carriers: readonly Carrier[],
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
export function typesTo(
  { via, to, isDeadLetter }: Carrier,
  rows: readonly RegistryRow[],
): readonly FlowingType[] {
  return isDeadLetter
    ? []
    : rows.flatMap(({ type, receivers }) =>
        receivers
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
  { from, via, to }: Carrier,
  rows: readonly RegistryRow[],
): readonly FlowingType[] {
  return rows
    .filter(
      ({ senders, places }) =>
        places.includes(to) &&
        senders.some(({ id }) => id === from || id === via),
    )
    .map(({ type }): FlowingType => ({ type, sure: 'matches' }));
}
