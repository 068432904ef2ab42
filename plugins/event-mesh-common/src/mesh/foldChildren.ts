import { findOwner } from './findOwner';
import { foldRule } from './foldRule';
import { ResourceIndex } from './indexResources';
import { Task, forEachYielding } from '../model';

/**
 * Which resources are shown as a part of which.
 *
 * @internal
 */
export type Folding = {
  /** The user-facing resource that an id stands for: itself where it is not folded. */
  rootOf(id: string): string;
  /** Per user-facing id, the ids folded into it, sorted. */
  readonly foldedInto: ReadonlyMap<string, readonly string[]>;
  /** Folded ids whose status counts for their root's. */
  readonly rollsUp: ReadonlySet<string>;
  /** The direct controller of an id, where it is in the mesh. */
  ownerOf(id: string): string | undefined;
};

/**
 * Folds what Knative generated into what a person wrote, by the uid of the controller, transitively.
 *
 * @remarks Resources that own each other in a circle stay user-facing: there is nobody to fold them into.
 * @internal
 */
export function* foldChildren(index: ResourceIndex): Task<Folding> {
  const ownerOf = (id: string) => {
    const resource = index.byId.get(id);
    return resource && findOwner(resource, index);
  };
  const parents = new Map<string, string>();
  const quiet = new Set<string>();
  yield* forEachYielding(index.byId, ([id, resource]) => {
    const ownerId = findOwner(resource, index);
    const owner = ownerId === undefined ? undefined : index.byId.get(ownerId);
    if (ownerId !== undefined && owner) {
      const rule = foldRule(owner, resource);
      if (rule.folds) {
        parents.set(id, ownerId);
      }
      if (!rule.rollsUp) {
        quiet.add(id);
      }
    }
  });
  const cut = yield* cutCircles(parents);
  const roots = yield* findRoots(cut, quiet);
  const foldedInto = new Map<string, string[]>();
  const rollsUp = new Set<string>();
  yield* forEachYielding(index.byId.keys(), id => {
    const found = roots.get(id);
    if (found) {
      const ids = foldedInto.get(found.root) ?? [];
      ids.push(id);
      foldedInto.set(found.root, ids);
      if (found.rollsUp) {
        rollsUp.add(id);
      }
    }
  });
  return {
    rootOf: id => roots.get(id)?.root ?? id,
    foldedInto,
    rollsUp,
    ownerOf,
  };
}

function* cutCircles(
  parents: ReadonlyMap<string, string>,
): Task<ReadonlyMap<string, string>> {
  const cut = new Map(parents);
  const done = new Set<string>();
  yield* forEachYielding(parents.keys(), start => {
    const walk: string[] = [];
    const seen = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !seen.has(id)) {
      seen.add(id);
      walk.push(id);
      id = parents.get(id);
    }
    if (id !== undefined && seen.has(id)) {
      walk.slice(walk.indexOf(id)).forEach(member => cut.delete(member));
    }
    walk.forEach(member => done.add(member));
  });
  return cut;
}

type Root = { readonly root: string; readonly rollsUp: boolean };

function* findRoots(
  parents: ReadonlyMap<string, string>,
  quiet: ReadonlySet<string>,
): Task<ReadonlyMap<string, Root>> {
  const roots = new Map<string, Root>();
  yield* forEachYielding(parents.keys(), start => {
    const walk: string[] = [];
    let id = start;
    for (
      let parent = parents.get(id);
      parent !== undefined && !roots.has(id);
      parent = parents.get(id)
    ) {
      walk.push(id);
      id = parent;
    }
    let found = roots.get(id) ?? { root: id, rollsUp: true };
    // From the top down, so that each step is taken once however long the chain is.
    for (const step of walk.reverse()) {
      found = { ...found, rollsUp: found.rollsUp && !quiet.has(step) };
      roots.set(step, found);
    }
  });
  return roots;
}
