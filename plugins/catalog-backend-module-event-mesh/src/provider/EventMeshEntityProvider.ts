import {
  EntityProvider,
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/**
 * The entities of one cluster: what is told of it says nothing of any other.
 *
 * @internal
 */
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
