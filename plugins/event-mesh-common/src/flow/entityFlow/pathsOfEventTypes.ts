import { FlowGiven, EntityPaths, typesFrom, pathsOf } from './pathsOfResources';

/**
 * How events of some EventTypes come in, and who gets them.
 *
 * @internal
 */
export function pathsOfEventTypes({
  edges,
  rows,
  own,
}: FlowGiven): EntityPaths {
  const meant = rows.filter(({ eventTypes }) =>
    eventTypes.some(id => own.has(id)),
  );
  const receivers = meant.flatMap(row =>
    row.consumers.map(receiver => ({ ...receiver, type: row.type })),
  );
  const typesOn = (via: string, to: string) =>
    receivers
      .filter(receiver => receiver.via === via && receiver.id === to)
      .map(({ type, verdict }) => ({ type, sure: verdict }));
  return {
    receives: pathsOf(
      edges.filter(
        edge => !edge.isDeadLetter && typesFrom(edge, meant).length > 0,
      ),
      edge => typesFrom(edge, meant),
    ),
    sends: pathsOf(
      edges.filter(
        ({ via, to, isDeadLetter }) =>
          !isDeadLetter && typesOn(via, to).length > 0,
      ),
      ({ via, to }) => typesOn(via, to),
    ),
  };
}
