import { ReadIssue, Resource } from '../resources';
import { Task, compareText, runTask, forEachYielding, refId } from '../model';
import { buildLinks } from './buildLinks';
import { collectPlaceholders } from './collectPlaceholders';
import { Folding, foldChildren } from './foldChildren';
import { indexAddresses } from './indexAddresses';
import { ListReport } from './placeholderReasons';
import { ResourceIndex, indexResources } from './indexResources';
import { rollUp } from './rollUp';
import { statusOf } from './statusOf';
import { Mesh, MeshCluster, MeshResource, Status } from './types';

/**
 * What {@link buildMesh} has to know beside the resources.
 *
 * @public
 */
export type BuildMeshOptions = {
  readonly clusters: readonly {
    readonly name: string;
    /** Milliseconds since the epoch. */
    readonly readAt: number;
    readonly loadReport: ListReport;
  }[];
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/**
 * A mesh, and what was wrong with what it was made of.
 *
 * @public
 */
export type BuiltMesh = {
  readonly mesh: Mesh;
  readonly readIssues: readonly ReadIssue[];
};

/**
 * Joins the resources of all clusters: every reference ends at a resource or at a placeholder.
 *
 * @public
 */
export function buildMesh(
  resources: readonly Resource[],
  options: BuildMeshOptions,
): BuiltMesh {
  return runTask(buildMeshTask(resources, options));
}

/**
 * The same in small steps, for who must not be kept waiting by a large mesh.
 *
 * @public
 */
export function* buildMeshTask(
  resources: readonly Resource[],
  options: BuildMeshOptions,
): Task<BuiltMesh> {
  const index = yield* indexResources(resources);
  const folding = yield* foldChildren(index);
  const addresses = yield* indexAddresses(index.byId);
  const statuses = yield* allStatuses(index, folding, options.now);
  const links = yield* buildLinks({ index, addresses, folding }, id =>
    statusIn(statuses, id),
  );
  return {
    mesh: {
      clusters: meshClusters(options),
      resources: yield* meshResources(index, folding, statuses),
      placeholders: yield* collectPlaceholders(
        links,
        reportsByCluster(options),
      ),
      links: links.map(({ link }) => link),
    },
    readIssues: [...index.readIssues].sort((a, b) =>
      compareText(a.ref ? refId(a.ref) : '', b.ref ? refId(b.ref) : ''),
    ),
  };
}

function meshClusters({ clusters }: BuildMeshOptions): MeshCluster[] {
  return clusters
    .map(({ name, readAt, loadReport: { knativeInstalled, entries } }) => ({
      name,
      readAt,
      ...(knativeInstalled === undefined ? {} : { knativeInstalled }),
      lists: entries,
    }))
    .sort(
      (a, b) =>
        compareText(a.name, b.name) ||
        a.readAt - b.readAt ||
        compareText(JSON.stringify(a), JSON.stringify(b)),
    );
}

// Two readings of one cluster are one report: what either of them saw, was seen.
function reportsByCluster({
  clusters,
}: BuildMeshOptions): ReadonlyMap<string, ListReport> {
  const reports = new Map<string, ListReport>();
  for (const { name, loadReport } of clusters) {
    const other = reports.get(name);
    reports.set(
      name,
      other
        ? { entries: [...other.entries, ...loadReport.entries] }
        : loadReport,
    );
  }
  return reports;
}

type Health = Pick<MeshResource, 'status' | 'notReadyParts'>;

function* allStatuses(
  index: ResourceIndex,
  folding: Folding,
  now: number,
): Task<ReadonlyMap<string, Health>> {
  const healths = new Map<string, Health>();
  yield* forEachYielding(index.byId, ([id, resource]) => {
    healths.set(id, { status: statusOf(resource, now) });
  });
  yield* forEachYielding(folding.foldedInto, ([root, ids]) => {
    const { status, notReadyParts } = rollUp(
      statusIn(healths, root),
      ids
        .filter(id => folding.rollsUp.has(id))
        .map(id => ({ id, status: statusIn(healths, id) })),
    );
    healths.set(root, {
      status,
      ...(notReadyParts.length > 0 ? { notReadyParts } : {}),
    });
  });
  return healths;
}

function statusIn(healths: ReadonlyMap<string, Health>, id: string): Status {
  return healths.get(id)?.status ?? { state: 'unknown', stale: false };
}

function* meshResources(
  index: ResourceIndex,
  folding: Folding,
  healths: ReadonlyMap<string, Health>,
): Task<ReadonlyMap<string, MeshResource>> {
  const resources = new Map<string, MeshResource>();
  yield* forEachYielding(index.byId, ([id, resource]) => {
    const root = folding.rootOf(id);
    const notReadyParts = healths.get(id)?.notReadyParts;
    const owner =
      resource.type === 'eventType' ? folding.ownerOf(id) : undefined;
    resources.set(id, {
      id,
      resource,
      status: statusIn(healths, id),
      ...(root === id ? {} : { foldedInto: root }),
      folded: folding.foldedInto.get(id) ?? [],
      ...(notReadyParts ? { notReadyParts } : {}),
      ...(owner === undefined ? {} : { producedBy: folding.rootOf(owner) }),
    });
  });
  return resources;
}
