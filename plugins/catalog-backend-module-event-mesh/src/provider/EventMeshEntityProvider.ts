import {
  EntityProvider,
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Provides the entities of one cluster, so that the mutation of a cluster never affects another one. */
export class EventMeshEntityProvider implements EntityProvider {
  private connection: EntityProviderConnection | undefined;

  constructor(
    readonly cluster: string,
    private readonly onConnect: () => Promise<void>,
  ) {}

  getProviderName(): string {
    return `event-mesh:${this.cluster}`;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.onConnect();
  }

  async apply(mutation: EntityProviderMutation): Promise<void> {
    await this.connection?.applyMutation(mutation);
  }
}
