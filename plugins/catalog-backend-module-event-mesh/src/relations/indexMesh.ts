import {
  linkIndex,
  LinkRole,
  Mesh,
  Resource,
} from 'backstage-plugin-event-mesh-common';

/** Looks up the links of a mesh by their owners and endpoints. */
export type MeshIndex = {
  readonly mesh: Mesh;
  resource(id: string): Resource | undefined;
  /** Returns the ids of the endpoints of an owner's links, in the order of the roles. */
  endpoints(owner: string, ...roles: readonly LinkRole[]): readonly string[];
  /**
   * Returns the ids of the first hops in a Sequence or Parallel: its first step, or all its branches. Later steps get the
   * replies of these.
   */
  firstHops(flow: string): readonly string[];
  /** Returns the ids of the Triggers, Subscriptions and RequestReplies that forward events from a broker or channel. */
  forwardersOf(id: string): readonly string[];
  /** Returns whether an id is an unresolved reference whose object may exist all the same: forbidden, not loaded or external. */
  mayExist(id: string): boolean;
};

/** Indexes the links of a mesh. */
export function indexMesh(mesh: Mesh): MeshIndex {
  const links = linkIndex(mesh);
  const endpoints: MeshIndex['endpoints'] = (owner, ...roles) =>
    roles.flatMap(role => links.of(owner, role).map(({ target }) => target));
  return {
    mesh,
    resource: id => mesh.resources.get(id)?.resource,
    endpoints,
    firstHops: flow => [
      ...links.of(flow, 'step', 0).map(({ target }) => target),
      ...endpoints(flow, 'branchFilter', 'branchSubscriber'),
    ],
    forwardersOf: id =>
      [...links.at(id, 'broker'), ...links.at(id, 'channel')].map(
        ({ owner }) => owner,
      ),
    mayExist: id => {
      const unresolved = mesh.placeholders.get(id);
      return unresolved !== undefined && unresolved.reason !== 'notFound';
    },
  };
}
