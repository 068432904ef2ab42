import type { Mesh, TraceHop } from 'backstage-plugin-event-mesh-common';
import { endpointOf } from '../EndpointName';

/**
 * Formats the path of events as plain text for the clipboard: one row per hop, indented below the hop it comes from.
 *
 * @internal
 */
export function hopText(
  mesh: Mesh,
  hops: readonly TraceHop[],
  /** Describes a hop in words. */
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
