import { focusIds } from '../focusIds';
import { HopGraph, hopGraph } from '../hopGraph';
import { retain } from '../retain';
import { FlowDirection } from '../types';
import { ViewDraft, ViewPass } from '../viewDraft';

/**
 * Keeps what is in focus and what lies within so many hops of it, up or down stream or both, and counts for each kept node the
 * neighbours that are left out.
 *
 * @remarks One hop leads over one line of the graph: from a service over its Trigger to the Broker. Among the nodes that
 * are kept every line is kept; an EventPolicy is kept with what it protects.
 * @internal
 */
export const focus: ViewPass = {
  name: 'focus',
  apply: (draft, options, mesh) => {
    if (!options.focus) {
      return draft;
    }
    const hops = hopGraph(draft);
    const seeds = [...focusIds(options, mesh)].filter(
      id => draft.resources.has(id) || draft.placeholders.has(id),
    );
    const { direction = 'both', opened = [] } = options.focus;
    const steps = Math.max(0, options.focus.hops) * 2;
    const kept = withOpened(
      hops,
      reach(hops, seeds, { steps, direction }),
      opened,
    );
    keepLinesBetween(draft, hops, kept);
    keepPolicies(draft, kept);
    const result = retain(draft, id => kept.has(id));
    return { ...result, hiddenNeighbours: countHidden(result, hops) };
  },
};

// What is opened may bring more of what is opened into reach. Whoever opens something wants all that is around it.
function withOpened(
  hops: HopGraph,
  kept: ReadonlySet<string>,
  opened: readonly string[],
): Set<string> {
  const all = new Set(kept);
  const closed = new Set(opened);
  for (let next = opened.find(id => all.has(id)); next !== undefined; ) {
    closed.delete(next);
    reach(hops, [next], { steps: 2, direction: 'both' }).forEach(id =>
      all.add(id),
    );
    next = [...closed].find(id => all.has(id));
  }
  return all;
}

// Breadth first in half hops: a line is half a hop from its ends, any other link a whole one.
function reach(
  hops: HopGraph,
  seeds: readonly string[],
  options: { readonly steps: number; readonly direction: FlowDirection },
): Set<string> {
  const { steps, direction } = options;
  const distance = new Map(seeds.map(id => [id, 0]));
  const buckets: string[][] = [[...seeds]];
  for (let at = 0; at < buckets.length && at < steps; at++) {
    for (const id of buckets[at] ?? []) {
      if (distance.get(id) === at) {
        for (const next of hops.neighbours(id, direction)) {
          const cost = hops.isLine(id) || hops.isLine(next) ? 1 : 2;
          const reached = at + cost;
          if (reached <= steps && reached < (distance.get(next) ?? Infinity)) {
            distance.set(next, reached);
            (buckets[reached] ??= []).push(next);
          }
        }
      }
    }
  }
  // A line at the very edge has one end only; it comes back below if its other end was reached some other way.
  const kept = new Set<string>();
  distance.forEach((steps_, id) => {
    if (!hops.isLine(id) || steps_ < steps || steps_ === 0) {
      kept.add(id);
    }
  });
  seeds
    .filter(id => hops.isLine(id))
    .forEach(id => hops.neighbours(id).forEach(end => kept.add(end)));
  return kept;
}

function keepLinesBetween(
  draft: ViewDraft,
  hops: HopGraph,
  kept: Set<string>,
): void {
  const origins = new Set<string>();
  const targets = new Set<string>();
  draft.links
    .filter(link => hops.isLine(link.owner) && kept.has(link.target))
    .forEach(link => {
      if (link.role === 'broker' || link.role === 'channel') {
        origins.add(link.owner);
      } else if (link.role === 'subscriber' || link.role === 'reply') {
        targets.add(link.owner);
      }
    });
  origins.forEach(id => targets.has(id) && kept.add(id));
}

function keepPolicies(draft: ViewDraft, kept: Set<string>): void {
  draft.links
    .filter(link => link.role === 'policyTo' && kept.has(link.target))
    .forEach(link => kept.add(link.owner));
}

function countHidden(view: ViewDraft, hops: HopGraph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of [...view.resources.keys(), ...view.placeholders.keys()]) {
    if (!hops.isLine(id)) {
      const hidden = new Set<string>();
      for (const next of hops.neighbours(id)) {
        const ends = hops.isLine(next) ? hops.neighbours(next) : [next];
        for (const end of ends) {
          if (
            end !== id &&
            !view.resources.has(end) &&
            !view.placeholders.has(end)
          ) {
            hidden.add(end);
          }
        }
      }
      if (hidden.size > 0) {
        counts.set(id, hidden.size);
      }
    }
  }
  return counts;
}
