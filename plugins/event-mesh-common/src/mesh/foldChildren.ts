import { foldRule } from './foldRule';
import { ResourceIndex, uidKey } from './indexResources';
import { compareText } from './order';
import { servingOwner } from './servingOwner';

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
export function foldChildren(index: ResourceIndex): Folding {
  const ownerOf = (id: string) => {
    const resource = index.byId.get(id);
    if (!resource?.controller) {
      return undefined;
    }
    const { uid } = resource.controller;
    return (
      index.idByUid.get(uidKey(resource.ref.cluster, uid)) ??
      servingOwner(resource, index.byId)
    );
  };
  const parents = new Map<string, string>();
  const quiet = new Set<string>();
  for (const [id, resource] of index.byId) {
    const ownerId = ownerOf(id);
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
  }
  const roots = findRoots([...index.byId.keys()], cutCircles(parents));
  const foldedInto = new Map<string, string[]>();
  const rollsUp = new Set<string>();
  for (const [id, { root, path }] of roots) {
    if (root !== id) {
      const ids = foldedInto.get(root) ?? [];
      ids.push(id);
      foldedInto.set(root, ids);
      if (!path.some(step => quiet.has(step))) {
        rollsUp.add(id);
      }
    }
  }
  foldedInto.forEach(ids => ids.sort(compareText));
  return {
    rootOf: id => roots.get(id)?.root ?? id,
    foldedInto,
    rollsUp,
    ownerOf,
  };
}

function cutCircles(parents: ReadonlyMap<string, string>): Map<string, string> {
  const cut = new Map(parents);
  const done = new Set<string>();
  for (const start of parents.keys()) {
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
  }
  return cut;
}

type Root = { readonly root: string; readonly path: readonly string[] };

function findRoots(
  ids: readonly string[],
  parents: ReadonlyMap<string, string>,
): Map<string, Root> {
  const roots = new Map<string, Root>();
  for (const id of ids) {
    const path: string[] = [];
    let root = id;
    for (
      let parent = parents.get(root);
      parent !== undefined;
      parent = parents.get(root)
    ) {
      path.push(root);
      root = parent;
    }
    roots.set(id, { root, path });
  }
  return roots;
}
