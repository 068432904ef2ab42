import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ConfigNotice,
  Failure,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import type { KubernetesClient } from './kubernetesClient';

export type { KubernetesClient };

/**
 * A cluster that the mesh is read from.
 *
 * @public
 */
export type MeshClusterConnection = {
  readonly name: string;
  /** What people call it; the name where nothing else is configured. */
  readonly title: string;
  readonly transport: Transport;
};

export type { ConfigNotice } from 'backstage-plugin-event-mesh-common';

/**
 * What there is to read from, and how.
 *
 * @public
 */
export type MeshConnection = {
  readonly clusters: readonly MeshClusterConnection[];
  /** Namespaces to read one by one; empty means cluster-wide. */
  readonly namespaces: readonly string[];
  readonly refreshSeconds: number;
  /** How long one answer may take; 30 where nothing is said. */
  readonly deadlineSeconds?: number;
  readonly notices: readonly ConfigNotice[];
  /** Why Backstage did not say which clusters it knows, where it was asked and did not. */
  readonly failure?: Failure;
};

/**
 * Finds out which clusters to read, and through which proxy.
 *
 * @remarks `kubernetes` is undefined in an app without the Kubernetes plugin: then only clusters with a `proxyPath`
 * can be read.
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
