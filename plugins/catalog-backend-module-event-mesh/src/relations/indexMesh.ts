import {
  Link,
  LinkRole,
  Mesh,
  Resource,
} from 'backstage-plugin-event-mesh-common';

/**
 * A mesh, by who says what of whom.
 *
 * @internal
 */
export type MeshIndex = {
  readonly mesh: Mesh;
  resource(id: string): Resource | undefined;
  /** Ids at which the links of an owner end, in the order of the roles. */
  ends(owner: string, ...roles: readonly LinkRole[]): readonly string[];
  /**
   * Where what comes into a Sequence or Parallel goes first: a step, or all branches. What comes later gets what those
   * answer.
   */
  firstOf(flow: string): readonly string[];
  /** Ids of the Triggers, Subscriptions and RequestReplies that take from a broker or channel. */
  takersFrom(id: string): readonly string[];
  /** Whether it is missing, and not because it is known not to be there. */
  isUnseen(id: string): boolean;
};

/** @internal */
export function indexMesh(mesh: Mesh): MeshIndex {
  const byOwner = new Map<string, Link[]>();
  const takers = new Map<string, string[]>();
  for (const link of mesh.links) {
    push(byOwner, link.owner, link);
    const { type } = mesh.resources.get(link.owner)?.resource ?? {};
    const takes = link.role === 'broker' || link.role === 'channel';
    if (takes && type !== 'eventType') {
      push(takers, link.end, link.owner);
    }
  }
  const linksOf = (owner: string, role: LinkRole) =>
    (byOwner.get(owner) ?? []).filter(link => link.role === role);
  const ends: MeshIndex['ends'] = (owner, ...roles) =>
    roles.flatMap(role => linksOf(owner, role).map(({ end }) => end));
  return {
    mesh,
    resource: id => mesh.resources.get(id)?.resource,
    ends,
    firstOf: flow => [
      ...linksOf(flow, 'step')
        .filter(({ index }) => index === 0)
        .map(({ end }) => end),
      ...ends(flow, 'branchFilter', 'branchSubscriber'),
    ],
    takersFrom: id => takers.get(id) ?? [],
    isUnseen: id => {
      const ghost = mesh.ghosts.get(id);
      return ghost !== undefined && ghost.reason !== 'notFound';
    },
  };
}

function push<T>(to: Map<string, T[]>, key: string, item: T): void {
  const others = to.get(key);
  if (others) {
    others.push(item);
  } else {
    to.set(key, [item]);
  }
}
