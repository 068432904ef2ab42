import {
  Link,
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
  const linksByOwner = new Map<string, Link[]>();
  const forwarders = new Map<string, string[]>();
  for (const link of mesh.links) {
    append(linksByOwner, link.owner, link);
    const { type } = mesh.resources.get(link.owner)?.resource ?? {};
    const forwards = link.role === 'broker' || link.role === 'channel';
    if (forwards && type !== 'eventType') {
      append(forwarders, link.target, link.owner);
    }
  }
  const linksOf = (owner: string, role: LinkRole) =>
    (linksByOwner.get(owner) ?? []).filter(link => link.role === role);
  const endpoints: MeshIndex['endpoints'] = (owner, ...roles) =>
    roles.flatMap(role => linksOf(owner, role).map(({ target }) => target));
  return {
    mesh,
    resource: id => mesh.resources.get(id)?.resource,
    endpoints,
    firstHops: flow => [
      ...linksOf(flow, 'step')
        .filter(({ index }) => index === 0)
        .map(({ target }) => target),
      ...endpoints(flow, 'branchFilter', 'branchSubscriber'),
    ],
    forwardersOf: id => forwarders.get(id) ?? [],
    mayExist: id => {
      const unresolved = mesh.placeholders.get(id);
      return unresolved !== undefined && unresolved.reason !== 'notFound';
    },
  };
}

function append<T>(to: Map<string, T[]>, key: string, item: T): void {
  const items = to.get(key);
  if (items) {
    items.push(item);
  } else {
    to.set(key, [item]);
  }
}
