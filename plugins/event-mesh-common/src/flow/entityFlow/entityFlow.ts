import { Mesh, flowContext } from '../../mesh';
import { flowEdges } from '../walk/flowEdges';
import { eventTypeRegistry } from '../../registry';
import { failuresOf } from './failuresOf';
import { EntityFlow, EntityPath, FlowingType } from './types';
import { joinTypes } from './joinTypes';
import { pathsOfEventTypes } from './pathsOfEventTypes';
import { pathsOfResources } from './pathsOfResources';

/**
 * Puts the surroundings of an entity's resources in the words of whoever owns it.
 *
 * @public
 */
export function entityFlow(mesh: Mesh, ids: readonly string[]): EntityFlow {
  const context = flowContext(mesh);
  const edges = flowEdges(mesh).all;
  const own = ids.filter(id => mesh.resources.has(id));
  const isEventTypes =
    own.length > 0 &&
    own.every(id => context.resource(id)?.type === 'eventType');
  const rows = eventTypeRegistry(mesh);
  const given = { context, edges, rows, own: new Set(own) };
  const { receives, sends } = isEventTypes
    ? pathsOfEventTypes(given)
    : pathsOfResources(given);
  const taking = (isEventTypes ? sends : receives).map(({ via }) => via);
  const declared = own.flatMap((id): readonly FlowingType[] => {
    const resource = context.resource(id);
    return resource?.type === 'eventType' && resource.eventType
      ? [{ type: resource.eventType, sure: 'declared' }]
      : [];
  });
  return {
    about: isEventTypes ? 'eventTypes' : 'resources',
    receives,
    sends,
    failures: failuresOf(context, [...taking, ...passing(own, given)]),
    received: typesOf(receives),
    sent: joinTypes([...typesOf(sends), ...declared]),
  };
}

/** Brokers, channels and flows pass on, and with them goes what is lost on the way. */
function passing(
  own: readonly string[],
  { context, edges }: Parameters<typeof pathsOfResources>[0],
): readonly string[] {
  const places = new Set(
    own.filter(id =>
      ['broker', 'channel', 'flow'].includes(context.resource(id)?.type ?? ''),
    ),
  );
  return edges
    .filter(({ from, isDeadLetter }) => places.has(from) && !isDeadLetter)
    .map(({ via }) => via);
}

function typesOf(ways: readonly EntityPath[]): readonly FlowingType[] {
  return joinTypes(ways.flatMap(({ types }) => types));
}
