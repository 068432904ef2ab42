import { walk } from '../../flow';
import { runTask } from '../../model';
import { focusIds } from '../focusIds';
import { HopGraph, hopGraph } from '../hopGraph';
import { retain } from '../retain';
import { FlowDirection } from '../types';
import { ViewDraft, ViewPass } from '../viewDraft';

/**
 * Keeps what is in focus and what lies within so many hops of it, up or down stream or both, and counts for each kept node the
 * neighbours that are left out.
 *
 * @remarks One hop leads over one edge of the graph: from a service over its Trigger to the Broker. Between the nodes that
 * are kept every edge is kept; an EventPolicy is kept with what it protects.
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
    keepEdgesBetween(draft, hops, kept);
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

// In half hops: a Trigger or Subscription is half a hop from its endpoints, every other link is a whole hop.
function reach(
  hops: HopGraph,
  seeds: readonly string[],
  options: { readonly steps: number; readonly direction: FlowDirection },
): Set<string> {
  const { steps, direction } = options;
  const { nodes, distances } = runTask(
    walk(seeds, {
      keyOf: id => id,
      next: id =>
        [...hops.neighbours(id, direction)].map(to => ({
          to,
          length: hops.isEdge(id) || hops.isEdge(to) ? 1 : 2,
        })),
      limit: steps,
    }),
  );
  // An edge at the limit has one endpoint only; it comes back below if its other endpoint was reached on another path.
  const kept = new Set(
    nodes.filter((id, number) => {
      const distance = distances[number];
      return !hops.isEdge(id) || distance < steps || distance === 0;
    }),
  );
  seeds
    .filter(id => hops.isEdge(id))
    .forEach(id => hops.neighbours(id).forEach(end => kept.add(end)));
  return kept;
}

function keepEdgesBetween(
  draft: ViewDraft,
  hops: HopGraph,
  kept: Set<string>,
): void {
  const origins = new Set<string>();
  const targets = new Set<string>();
  draft.links
    .filter(link => hops.isEdge(link.owner) && kept.has(link.target))
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
    if (!hops.isEdge(id)) {
      const hidden = new Set<string>();
      for (const next of hops.neighbours(id)) {
        const ends = hops.isEdge(next) ? hops.neighbours(next) : [next];
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
