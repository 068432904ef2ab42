import type {
  FilterChip,
  Graph,
  Link,
  LinkRole,
  MeshView,
} from 'backstage-plugin-event-mesh-common';
import { End, endOf, ghostEnd } from '../EndName';
import type { StatusWord } from '../StatusMark';

/**
 * A line of the list: a resource or a ghost.
 *
 * @internal
 */
export type MeshRow = End & {
  readonly status: StatusWord;
  readonly stale: boolean;
  /** The controller's own word for what is wrong. */
  readonly reason?: string;
  /** Where its events come from and go to, as far as it says so itself. */
  readonly from: readonly End[];
  readonly to: readonly End[];
  readonly chip?: FilterChip;
  /** Ghosts only: who names it. */
  readonly namedBy: readonly End[];
};

const fromRoles: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'broker',
  'channel',
  'subject',
  'policyFrom',
  'producedBy',
]);

const toRoles: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'subscriber',
  'sink',
  'step',
  'branchSubscriber',
  'policyTo',
  'reference',
]);

/**
 * All that a view holds, as lines of a list.
 *
 * @internal
 */
export function meshRows(view: MeshView, graph: Graph): readonly MeshRow[] {
  const links = byOwner(view.links);
  const chips = new Map(
    graph.edges.flatMap(({ owner, chip }) => (chip ? [[owner, chip]] : [])),
  );
  const rows: MeshRow[] = [];
  for (const { id, resource, status } of view.resources.values()) {
    const { kind, name, namespace, cluster } = resource.ref;
    const own = links.get(id) ?? [];
    const chip = chips.get(id);
    rows.push({
      id,
      kind,
      name,
      namespace,
      cluster,
      status: status.state,
      stale: status.stale,
      from: ends(view, own, fromRoles),
      to: ends(view, own, toRoles),
      namedBy: [],
      ...(chip ? { chip } : {}),
      ...(status.reason && status.state !== 'ready'
        ? { reason: status.reason }
        : {}),
    });
  }
  for (const ghost of view.ghosts.values()) {
    rows.push({
      ...ghostEnd(ghost),
      status: ghost.reason,
      stale: false,
      from: [],
      to: [],
      namedBy: present(ghost.namedBy.map(({ id }) => endOf(view, id))),
    });
  }
  return rows;
}

function byOwner(links: readonly Link[]): ReadonlyMap<string, Link[]> {
  const owners = new Map<string, Link[]>();
  for (const link of links) {
    const own = owners.get(link.owner);
    if (own) {
      own.push(link);
    } else {
      owners.set(link.owner, [link]);
    }
  }
  return owners;
}

function ends(
  view: MeshView,
  links: readonly Link[],
  roles: ReadonlySet<LinkRole>,
): readonly End[] {
  return present(
    links
      .filter(({ role }) => roles.has(role))
      .map(({ end }) => endOf(view, end)),
  );
}

function present(some: readonly (End | undefined)[]): readonly End[] {
  return some.filter(end => end !== undefined);
}
