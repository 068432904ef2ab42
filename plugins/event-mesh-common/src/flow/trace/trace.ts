import { Mesh, flowContext } from '../../mesh';
import { nextHops } from '../walk/nextHops';
import { bestReach } from './bestReach';
import { listHops } from './listHops';
import { loopsIn } from './loopsIn';
import { startHops } from './startHops';
import { Trace, TraceOptions } from './types';

const defaultLimit = 2000;

/**
 * Where events go from an EventType, a source, a broker, a channel or anything else of the mesh, along brokers, channels,
 * flows, replies, dead letters and bridges.
 *
 * @remarks Each hop stands below the one that it comes from. What comes after the same event at the same place is listed
 * once; where an event comes back on its own way, the way is cut and is one of the loops.
 * @public
 */
export function trace(
  mesh: Mesh,
  start: string,
  { event: given, limit = defaultLimit }: TraceOptions = {},
): Trace {
  const isThere = mesh.resources.has(start) || mesh.placeholders.has(start);
  const context = flowContext(mesh);
  const listed = isThere
    ? listHops(start, {
        start: startHops(start, context, given),
        next: nextHops(context),
        limit,
      })
    : { hops: [], reaches: [], isCut: false };
  const { hops, isCut } = listed;
  return {
    start,
    hops,
    ...bestReach(listed),
    loops: loopsIn(listed),
    isCut,
  };
}
