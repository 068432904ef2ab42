import { ListedHops } from './listHops';
import { worst } from './reach';
import { Reach, TraceLoop } from './types';

/**
 * The ways on which events come back to where they were.
 *
 * @internal
 */
export function loopsIn({ hops, reaches }: ListedHops): readonly TraceLoop[] {
  return hops.flatMap(({ stop, again }, number) => {
    if (stop !== 'loop' || again === undefined) {
      return [];
    }
    const way: number[] = [];
    for (
      let at: number | undefined = number;
      at !== undefined && at >= again;
      at = hops[at].from
    ) {
      way.unshift(at);
    }
    const round = way.slice(1);
    const via = round.flatMap(at => hops[at].via ?? []);
    return [
      {
        hops: way,
        via: [...new Set(via)].sort(),
        reach: round.reduce<Reach>(
          (reach, at) => worst(reach, reaches[at]),
          'always',
        ),
      },
    ];
  });
}
