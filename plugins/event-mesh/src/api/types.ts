import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ConfigNotice,
  Failure,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import type { KubernetesClient } from './kubernetesClient';

export type { KubernetesClient };

/**
 * A cluster to read, with its transport.
 *
 * @public
 */
export type MeshClusterConnection = {
  readonly name: string;
  /** Display name; the name by default. */
  readonly title: string;
  readonly transport: Transport;
};

export type { ConfigNotice } from 'backstage-plugin-event-mesh-common';

/**
 * The clusters to read, and the settings for reading them.
 *
 * @public
 */
export type MeshConnection = {
  readonly clusters: readonly MeshClusterConnection[];
  /** Namespaces to read one by one; empty means cluster-wide. */
  readonly namespaces: readonly string[];
  readonly refreshSeconds: number;
  /** Deadline of one request in seconds; 30 by default. */
  readonly deadlineSeconds?: number;
  readonly notices: readonly ConfigNotice[];
  /** Why listing the clusters of Backstage failed, if it was needed. */
  readonly failure?: Failure;
};

/**
 * Finds out which clusters to read, and through which proxy.
 *
 * @remarks `kubernetes` is undefined in an app without the Kubernetes plugin: then only clusters with a `proxyPath` can
 * be read.
 * @public
 */
export type EventMeshApi = {
  connect(kubernetes: KubernetesClient | undefined): Promise<MeshConnection>;
};

/** @public */
export const eventMeshApiRef = createApiRef<EventMeshApi>().with({
  id: 'plugin.event-mesh.client',
  pluginId: 'event-mesh',
});
