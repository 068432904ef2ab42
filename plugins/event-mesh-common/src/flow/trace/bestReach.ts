import { compareText } from '../../model';
import { ListedHops } from './listHops';
import { isBetter, worst } from './reach';
import { Reach, Trace } from './types';

/**
 * How well each node and line is reached, on whatever way: a hop that is listed once may be come to in many ways.
 *
 * @internal
 */
export function bestReach({
  hops,
  reaches,
}: ListedHops): Pick<Trace, 'nodes' | 'edges'> {
  const best = hopReaches({ hops, reaches });
  const nodes = new Map<string, Reach>();
  const edges = new Map<string, Reach>();
  hops.forEach(({ id, edges: along }, number) => {
    note(nodes, id, best[number]);
    along.forEach(edge => note(edges, edge, best[number]));
  });
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

function hopReaches({
  hops,
  reaches,
}: Pick<ListedHops, 'hops' | 'reaches'>): readonly Reach[] {
  const best = hops.map(({ reach }) => reach);
  // What is gone on from is better reached through another hop: three times at most for each.
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const [number, { from, again }] of hops.entries()) {
      const reach =
        from === undefined ? 'always' : worst(best[from], reaches[number]);
      for (const at of again === undefined ? [number] : [number, again]) {
        if (isBetter(reach, best[at])) {
          best[at] = reach;
          isChanged = true;
        }
      }
    }
  }
  return best;
}

function note(map: Map<string, Reach>, id: string, reach: Reach): void {
  if (isBetter(reach, map.get(id))) {
    map.set(id, reach);
  }
}

function sorted(map: ReadonlyMap<string, Reach>): ReadonlyMap<string, Reach> {
  return new Map([...map].sort(([a], [b]) => compareText(a, b)));
}
