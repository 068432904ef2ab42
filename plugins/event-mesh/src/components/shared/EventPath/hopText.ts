import type { Mesh, TraceHop } from 'backstage-plugin-event-mesh-common';
import { endpointOf } from '../EndpointName';

/**
 * The way of an event as text, to paste somewhere: one line for each place, indented below where it comes from.
 *
 * @internal
 */
export function hopText(
  mesh: Mesh,
  hops: readonly TraceHop[],
  /** What there is to say of a hop, in words. */
  wordsOf: (hop: TraceHop, via: string) => readonly string[],
): string {
  const nameOf = (id: string) => {
    const end = endpointOf(mesh, id);
    const place = [end?.namespace, end?.name ?? id].filter(Boolean).join('/');
    return [end?.kind, place].filter(Boolean).join(' ');
  };
  return hops
    .filter(({ stop }) => stop !== 'refused')
    .map(hop => {
      const words = wordsOf(hop, hop.via === undefined ? '' : nameOf(hop.via));
      const said = [nameOf(hop.id), ...words].filter(Boolean).join(', ');
      return `${'  '.repeat(hop.depth)}- ${said}`;
    })
    .join('\n');
}
