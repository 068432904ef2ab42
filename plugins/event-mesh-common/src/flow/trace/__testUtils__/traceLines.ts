import { Mesh, nameOf } from '../../../mesh';
import { Trace } from '../types';

/** A trace as text, one hop a line below the one that it comes from. */
export function traceLines(
  mesh: Mesh,
  { hops, loops, isCut }: Trace,
): string[] {
  const name = (id: string) => nameOf(mesh, id).text;
  const lines = hops.map(hop => {
    const { depth, role, id, via, index, event, verdict, reach, stop, again } =
      hop;
    return [
      `${'  '.repeat(depth)}${role}${index === undefined ? '' : ` ${index}`}`,
      name(id),
      via !== undefined && `via ${name(via)}`,
      event.state === 'unknown'
        ? '?'
        : `${event.type}${event.state === 'changed' ? '*' : ''}`,
      verdict && `${verdict.verdict}(${verdict.deciding.join(',')})`,
      reach !== 'always' && reach,
      stop && `[${stop}${again === undefined ? '' : ` ${again}`}]`,
    ]
      .filter(Boolean)
      .join('  ');
  });
  const rounds = loops.map(
    loop => `loop ${loop.reach}: ${loop.via.map(name).join(', ')}`,
  );
  return [...lines, ...rounds, ...(isCut ? ['cut'] : [])];
}
