import { FlowContext, Mesh, MeshResource, flowContext } from '../mesh';
import { ResourceRef, Task } from '../model';
import { Resource } from '../resources';
import { Explored, explore } from '../flow';
import { ListKnowledge, listKnowledge } from './listKnowledge';

/**
 * What the rules of findings look at.
 *
 * @internal
 */
export type FindingContext = FlowContext & {
  /** Resources of a type that are nobody's part, in order. */
  ofType<Type extends Resource['type']>(
    type: Type,
  ): readonly Shown<Extract<Resource, { type: Type }>>[];
  /** All that are nobody's part, in order. */
  readonly shown: readonly MeshResource[];
  /** How well a list was read that would hold what is not there. */
  readonly listOf: (
    ref: Pick<ResourceRef, 'cluster' | 'group' | 'kind' | 'namespace'>,
  ) => ListKnowledge;
  /** Where announced events go; found once, when it is first asked for. */
  readonly explored: () => Task<Explored>;
};

/** @internal */
export type Shown<R extends Resource> = MeshResource & { readonly resource: R };

/** @internal */
export function findingContext(mesh: Mesh): FindingContext {
  const flow = flowContext(mesh);
  const shown = [...mesh.resources.values()].filter(
    ({ foldedInto }) => foldedInto === undefined,
  );
  let explored: Explored | undefined;
  return {
    ...flow,
    shown,
    ofType: <Type extends Resource['type']>(type: Type) =>
      shown.filter((found): found is Shown<Extract<Resource, { type: Type }>> =>
        hasType(found.resource, type),
      ),
    listOf: listKnowledge(mesh),
    *explored() {
      explored ??= yield* explore(flow);
      return explored;
    },
  };
}

function hasType(resource: Resource, type: Resource['type']): boolean {
  return resource.type === type;
}
