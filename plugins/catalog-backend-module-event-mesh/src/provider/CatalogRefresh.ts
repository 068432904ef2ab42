import { LoggerService } from '@backstage/backend-plugin-api';
import {
  buildMesh,
  ClusterSnapshot,
  Mesh,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { ModuleConfig } from '../config';
import { makeEntities, MeshEntity } from '../entities';
import {
  ClusterRead,
  Completeness,
  completenessOf,
  readClusters,
} from '../reading';
import { TiedComponent } from '../relations';
import { BackendServices } from '../transport';
import { ChangeLog } from './ChangeLog';
import { describeMissing, describeUnread } from './describeRead';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';
import { KnownEntity, listKnownEntities } from './listKnownEntities';
import { CatalogAccess, listTiedComponents } from './listTiedComponents';
import { planMutation } from './planMutation';

/** @internal */
export type CatalogRefreshOptions = {
  readonly config: ModuleConfig;
  readonly providers: readonly EventMeshEntityProvider[];
  readonly services: BackendServices & CatalogAccess;
  readonly logger: LoggerService;
};

type ReadCluster = {
  readonly cluster: string;
  readonly snapshot: ClusterSnapshot;
  readonly completeness: Completeness;
};

/**
 * Reads all clusters, joins them to one mesh, and tells the catalog of each of them.
 *
 * @remarks It keeps nothing from one time to the next but what it said in the log: the past is what the catalog has.
 * @internal
 */
export class CatalogRefresh {
  private readonly log: ChangeLog;

  constructor(private readonly options: CatalogRefreshOptions) {
    this.log = new ChangeLog(options.logger);
  }

  async run(): Promise<void> {
    const { config, services } = this.options;
    const components = await this.components();
    if (!components) {
      return;
    }
    const reads = await readClusters(config.clusters, {
      services,
      namespaces: config.namespaces,
      hints: hintsOf(components),
    });
    const read = reads.flatMap(each => this.takeNote(each));
    const isFailing =
      !config.isUnderstood ||
      reads.some(({ unread }) => unread && 'failure' in unread) ||
      read.some(({ completeness }) => completeness.isFailing);
    const isWhole = read.every(({ completeness }) => completeness.isComplete);
    // What the catalog has matters only where there may be more than what was seen.
    const known = isWhole && !isFailing ? new Map() : await this.known(read);
    const entities = makeEntities(meshOf(read), {
      settings: config.settings,
      components,
      held: read.flatMap(each => heldNames(each, known.get(each.cluster))),
    });
    await this.tell(read, { entities, known, isFailing });
  }

  private async components(): Promise<readonly TiedComponent[] | undefined> {
    try {
      const components = await listTiedComponents(this.options.services);
      this.log.say('catalog', { level: 'info', text: 'The catalog answers.' });
      return components;
    } catch (error) {
      this.log.say('catalog', {
        level: 'warn',
        text: `The catalog did not say which Components it has, so all stays as it is: ${error}`,
      });
      return undefined;
    }
  }

  private takeNote(each: ClusterRead): ReadCluster[] {
    const { cluster } = each;
    if (each.unread) {
      this.log.say(cluster, describeUnread(cluster, each.unread));
      return [];
    }
    const { snapshot } = each;
    const completeness = completenessOf(snapshot.loadReport, {
      withNamespaces: this.options.config.settings.namespacesAs !== undefined,
    });
    this.log.say(cluster, describeMissing(cluster, completeness));
    return [
      {
        cluster,
        snapshot,
        // What a setting that is not understood leaves out was not seen, so it is not gone.
        completeness: this.options.config.isUnderstood
          ? completeness
          : { ...completeness, isComplete: false, isFailing: true },
      },
    ];
  }

  private async known(
    read: readonly ReadCluster[],
  ): Promise<ReadonlyMap<string, readonly KnownEntity[]>> {
    const known = new Map<string, readonly KnownEntity[]>();
    for (const { cluster } of read) {
      try {
        known.set(
          cluster,
          await listKnownEntities(this.options.services, cluster),
        );
      } catch (error) {
        this.log.say(`known ${cluster}`, {
          level: 'warn',
          text: `The catalog did not say what it has of cluster ${cluster}: ${error}`,
        });
      }
    }
    return known;
  }

  private async tell(
    read: readonly ReadCluster[],
    {
      entities,
      known,
      isFailing,
    }: {
      entities: readonly MeshEntity[];
      known: ReadonlyMap<string, readonly KnownEntity[]>;
      isFailing: boolean;
    },
  ): Promise<void> {
    for (const { cluster, completeness } of read) {
      const provider = this.options.providers.find(
        each => each.cluster === cluster,
      );
      const past = known.get(cluster);
      if (!provider || (!past && !completeness.isComplete)) {
        continue;
      }
      const own = entities.filter(
        ({ resource }) => resource.ref.cluster === cluster,
      );
      try {
        await provider.apply(
          planMutation(own, {
            cluster,
            completeness,
            known: past ?? [],
            isElsewhereFailing: isFailing,
          }),
        );
        this.log.say(`told ${cluster}`, {
          level: 'info',
          text: completeness.isComplete
            ? `Cluster ${cluster} has ${own.length} entities in the catalog.`
            : `The catalog took ${own.length} entities of cluster ${cluster}.`,
        });
      } catch (error) {
        this.log.say(`told ${cluster}`, {
          level: 'error',
          text: `The catalog did not take the entities of cluster ${cluster}: ${error}`,
        });
      }
    }
  }
}

function meshOf(read: readonly ReadCluster[]): Mesh {
  const { resources } = readResources(read.map(({ snapshot }) => snapshot));
  return buildMesh(resources, {
    clusters: read.map(({ cluster, snapshot }) => ({
      name: cluster,
      readAt: snapshot.readAt,
      loadReport: snapshot.loadReport,
    })),
    now: Math.max(0, ...read.map(({ snapshot }) => snapshot.readAt)),
  }).mesh;
}

function heldNames(
  { completeness }: ReadCluster,
  known: readonly KnownEntity[] = [],
) {
  return completeness.isComplete
    ? []
    : known.filter(({ ref }) => !completeness.sees(ref));
}

function hintsOf(components: readonly TiedComponent[]): readonly string[] {
  return [
    ...new Set(components.flatMap(({ query }) => query.namespace ?? [])),
  ].sort();
}
