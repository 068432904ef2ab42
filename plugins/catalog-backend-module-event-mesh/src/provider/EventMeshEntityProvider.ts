import {
  EntityProvider,
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

const prefix = 'event-mesh:';

/** Returns the name of the provider of a cluster. */
export function providerNameOf(cluster: string): string {
  return `${prefix}${cluster}`;
}

/** Returns the cluster of a provider; undefined for other providers. */
export function clusterOfProvider(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/**
 * Provides the entities of one cluster. With one provider per cluster, the mutation of a cluster never affects another
 * one.
 */
export class EventMeshEntityProvider implements EntityProvider {
  private connection: EntityProviderConnection | undefined;

  constructor(
    readonly cluster: string,
    private readonly onConnect: () => Promise<void> = async () => {},
  ) {}

  getProviderName(): string {
    return providerNameOf(this.cluster);
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.onConnect();
  }

  async apply(mutation: EntityProviderMutation): Promise<void> {
    await this.connection?.applyMutation(mutation);
  }
}
