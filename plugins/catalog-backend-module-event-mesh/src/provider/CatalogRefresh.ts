import { LoggerService } from '@backstage/backend-plugin-api';
import {
  buildMesh,
  ClusterSnapshot,
  Mesh,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { ModuleConfig } from '../config';
import { makeEntities, MeshEntity, ReservedName } from '../entities';
import {
  assessCompleteness,
  ClusterResult,
  Completeness,
  readClusters,
} from '../reading';
import { KubernetesComponent } from '../relations';
import { BackendServices } from '../transport';
import {
  CatalogAccess,
  CatalogedEntity,
  listCatalogedEntities,
  listKubernetesComponents,
} from './catalogQueries';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';
import { planMutation } from './planMutation';
import {
  describeCompleteness,
  describeLoadFailure,
  LogOnChange,
} from './refreshLog';

export type CatalogRefreshOptions = {
  readonly config: ModuleConfig;
  readonly providers: readonly EventMeshEntityProvider[];
  readonly services: BackendServices & CatalogAccess;
  readonly logger: LoggerService;
};

type LoadedCluster = {
  readonly cluster: string;
  readonly snapshot: ClusterSnapshot;
  readonly completeness: Completeness;
};

type CatalogedEntities = ReadonlyMap<string, readonly CatalogedEntity[]>;

/**
 * Reads all clusters, merges them into one mesh, and applies one mutation per cluster.
 *
 * @remarks It keeps no state between runs except the last log messages: the previous entities are read from the
 * catalog.
 */
export class CatalogRefresh {
  private readonly log: LogOnChange;

  constructor(private readonly options: CatalogRefreshOptions) {
    this.log = new LogOnChange(options.logger);
  }

  async run(): Promise<void> {
    const { config, services } = this.options;
    const components = await this.listComponents();
    if (!components) {
      return;
    }
    const results = await readClusters(config.clusters, {
      services,
      namespaces: config.namespaces,
      namespaceHints: namespacesOf(components),
    });
    const loaded = results.flatMap(each => this.logResult(each));
    const hasTransientFailure =
      !config.isUnderstood ||
      results.some(({ failure }) => failure && 'failure' in failure) ||
      loaded.some(({ completeness }) => completeness.hasTransientFailure);
    const isComplete = loaded.every(
      ({ completeness }) => completeness.isComplete,
    );
    // The entities in the catalog matter only if more objects may exist than were loaded.
    const cataloged: CatalogedEntities =
      isComplete && !hasTransientFailure
        ? new Map()
        : await this.listCataloged(loaded);
    const entities = makeEntities(joinClusters(loaded), {
      settings: config.settings,
      components,
      reservedNames: loaded.flatMap(each =>
        findReservedNames(each, cataloged.get(each.cluster)),
      ),
    });
    await this.updateCatalog(loaded, {
      entities,
      cataloged,
      hasTransientFailure,
    });
  }

  private async listComponents(): Promise<
    readonly KubernetesComponent[] | undefined
  > {
    try {
      const components = await listKubernetesComponents(this.options.services);
      this.log.write('catalog', {
        level: 'info',
        text: 'The catalog is available.',
      });
      return components;
    } catch (error) {
      this.log.write('catalog', {
        level: 'warn',
        text: `Could not list the Components in the catalog, so no entities are changed: ${error}`,
      });
      return undefined;
    }
  }

  /** Logs the result of loading a cluster; returns the cluster if it was loaded. */
  private logResult(result: ClusterResult): LoadedCluster[] {
    const { cluster } = result;
    if (result.failure) {
      this.log.write(cluster, describeLoadFailure(cluster, result.failure));
      return [];
    }
    const { snapshot } = result;
    const completeness = assessCompleteness(snapshot.loadReport, {
      withNamespaces: this.options.config.settings.namespacesAs !== undefined,
    });
    this.log.write(cluster, describeCompleteness(cluster, completeness));
    return [
      {
        cluster,
        snapshot,
        // Objects outside an invalid setting were not loaded, so they do not count as deleted.
        completeness: this.options.config.isUnderstood
          ? completeness
          : { ...completeness, isComplete: false, hasTransientFailure: true },
      },
    ];
  }

  private async listCataloged(
    loaded: readonly LoadedCluster[],
  ): Promise<CatalogedEntities> {
    const cataloged = new Map<string, readonly CatalogedEntity[]>();
    for (const { cluster } of loaded) {
      try {
        cataloged.set(
          cluster,
          await listCatalogedEntities(this.options.services, cluster),
        );
      } catch (error) {
        this.log.write(`cataloged ${cluster}`, {
          level: 'warn',
          text: `Could not list the entities of cluster ${cluster} in the catalog: ${error}`,
        });
      }
    }
    return cataloged;
  }

  private async updateCatalog(
    loaded: readonly LoadedCluster[],
    made: {
      entities: readonly MeshEntity[];
      cataloged: CatalogedEntities;
      hasTransientFailure: boolean;
    },
  ): Promise<void> {
    for (const { cluster, completeness } of loaded) {
      const provider = this.options.providers.find(
        each => each.cluster === cluster,
      );
      const cataloged = made.cataloged.get(cluster);
      if (!provider || (!cataloged && !completeness.isComplete)) {
        continue;
      }
      const entities = made.entities.filter(
        ({ resource }) => resource.ref.cluster === cluster,
      );
      try {
        await provider.apply(
          planMutation(entities, {
            cluster,
            completeness,
            cataloged: cataloged ?? [],
            hasFailureElsewhere: made.hasTransientFailure,
          }),
        );
        this.log.write(`updated ${cluster}`, {
          level: 'info',
          text: completeness.isComplete
            ? `Cluster ${cluster} has ${entities.length} entities in the catalog.`
            : `The catalog updated ${entities.length} entities of cluster ${cluster}.`,
        });
      } catch (error) {
        this.log.write(`updated ${cluster}`, {
          level: 'error',
          text: `Could not update the entities of cluster ${cluster} in the catalog: ${error}`,
        });
      }
    }
  }
}

function joinClusters(loaded: readonly LoadedCluster[]): Mesh {
  const { resources } = readResources(loaded.map(({ snapshot }) => snapshot));
  return buildMesh(resources, {
    clusters: loaded.map(({ cluster, snapshot }) => ({
      name: cluster,
      readAt: snapshot.readAt,
      loadReport: snapshot.loadReport,
    })),
    now: Math.max(0, ...loaded.map(({ snapshot }) => snapshot.readAt)),
  }).mesh;
}

function findReservedNames(
  { completeness }: LoadedCluster,
  cataloged: readonly CatalogedEntity[] = [],
): readonly ReservedName[] {
  return completeness.isComplete
    ? []
    : cataloged.filter(({ ref }) => !completeness.covers(ref));
}

/** Returns the namespaces that Components refer to: hints for the case that listing all namespaces is forbidden. */
function namespacesOf(
  components: readonly KubernetesComponent[],
): readonly string[] {
  return [
    ...new Set(components.flatMap(({ query }) => query.namespace ?? [])),
  ].sort();
}
