import {
  Link,
  LinkRole,
  Mesh,
  MeshResource,
  Named,
  linkIndex,
  nameOf,
} from '../mesh';

/**
 * The described resource with its links in the mesh.
 *
 * @internal
 */
export type About = {
  readonly mesh: Mesh;
  readonly self: MeshResource;
  /** Links that it owns, in order. */
  readonly links: readonly Link[];
  /** Links that target it, in order. */
  readonly incoming: readonly Link[];
  name(id: string): Named;
  /** Returns the first target of a role. */
  target(role: LinkRole, index?: number): Named | undefined;
};

/** @internal */
export function aboutResource(mesh: Mesh, self: MeshResource): About {
  const all = linkIndex(mesh);
  const links = all.of(self.id);
  const name = (id: string) => nameOf(mesh, id, self.resource.ref);
  return {
    mesh,
    self,
    links,
    incoming: all.at(self.id),
    name,
    target(role, index) {
      const link = links.find(
        other => other.role === role && other.index === index,
      );
      return link && name(link.target);
    },
  };
}
