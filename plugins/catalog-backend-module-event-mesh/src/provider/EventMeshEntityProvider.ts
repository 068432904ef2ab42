import {
  EntityProvider,
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

const prefix = 'event-mesh:';

/**
 * Returns the name of the provider of a cluster.
 */
export function providerNameOf(cluster: string): string {
  return `${prefix}${cluster}`;
}

/**
 * Returns the cluster of a provider; undefined for the providers of others.
 */
export function clusterOfProvider(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

/**
 * The entities of one cluster: what is told of it says nothing of any other.
 *
 * @internal
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
