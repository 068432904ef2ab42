import type {
  ConfigApi,
  DiscoveryApi,
  FetchApi,
} from '@backstage/frontend-plugin-api';
import {
  type Clock,
  type ConfigNotice,
  type ConfiguredCluster,
  parseEventMeshConfig,
  type Transport,
} from 'backstage-plugin-event-mesh-common';
import { browserClock } from './browserClock';
import { createKubernetesTransport } from './createKubernetesTransport';
import { createProxyEndpointTransport } from './createProxyEndpointTransport';
import type { Patience } from './withTimeout';
import type { KubernetesClient } from './kubernetesClient';
import type { KnownClusters } from './listKnownClusters';
import { listKnownClusters } from './listKnownClusters';
import {
  noKubernetesPlugin,
  noKubernetesPluginTransport,
} from './noKubernetesPlugin';
import type { EventMeshApi, MeshConnection } from './types';

/** @public */
export type EventMeshApiOptions = {
  readonly config: ConfigApi;
  readonly discovery: DiscoveryApi;
  readonly fetch: FetchApi;
  readonly clock?: Clock;
  /** Deadline for listing the clusters of Backstage, in milliseconds; by default that of any other request. */
  readonly deadlineMilliseconds?: number;
};

/**
 * Connects to the clusters in `eventMesh` of the app configuration, or to all that Backstage knows.
 *
 * @public
 */
export class DefaultEventMeshApi implements EventMeshApi {
  private readonly options: EventMeshApiOptions;

  constructor(options: EventMeshApiOptions) {
    this.options = options;
  }

  async connect(
    kubernetes: KubernetesClient | undefined,
  ): Promise<MeshConnection> {
    const { clusters, notices, namespaces, refreshSeconds, deadlineSeconds } =
      parseEventMeshConfig(this.options.config);
    // Without the plugin each cluster that needs it reports the failure.
    const asked =
      !clusters ||
      (kubernetes !== undefined &&
        clusters.some(({ proxyPath }) => proxyPath === undefined));
    const known = asked
      ? await this.listKnown(kubernetes, deadlineSeconds * 1000)
      : undefined;
    const { clock = browserClock } = this.options;
    const patience = { clock, milliseconds: deadlineSeconds * 1000 };
    const knownByName = new Map(
      (known?.failure ? [] : known?.clusters ?? []).map(
        cluster => [cluster.name, cluster] as const,
      ),
    );
    const wanted: readonly ConfiguredCluster[] = clusters ?? [
      ...knownByName.values(),
    ];
    return {
      // Without a usable namespace among the configured ones, the list of clusters is empty too.
      namespaces: namespaces ?? [],
      refreshSeconds,
      deadlineSeconds,
      clusters: wanted.map(({ name, title, proxyPath }) => ({
        name,
        title: title ?? knownByName.get(name)?.title ?? name,
        transport: this.transportOf({ name, proxyPath }, kubernetes, patience),
      })),
      notices: [...notices, ...unknownClusters(wanted, known)],
      ...(known?.failure ? { failure: known.failure } : {}),
    };
  }

  private async listKnown(
    kubernetes: KubernetesClient | undefined,
    usual: number,
  ): Promise<KnownClusters> {
    if (!kubernetes) {
      return { failure: noKubernetesPlugin };
    }
    const { clock = browserClock, deadlineMilliseconds = usual } = this.options;
    return listKnownClusters(kubernetes, clock, deadlineMilliseconds);
  }

  private transportOf(
    { name, proxyPath }: ConfiguredCluster,
    kubernetes: KubernetesClient | undefined,
    patience: Patience,
  ): Transport {
    if (proxyPath !== undefined) {
      return createProxyEndpointTransport(this.options, proxyPath, patience);
    }
    return kubernetes
      ? createKubernetesTransport(kubernetes, name, patience)
      : noKubernetesPluginTransport;
  }
}

// If Backstage could not list its clusters, no cluster counts as unknown, and each cluster shows its own failure.
function unknownClusters(
  wanted: readonly ConfiguredCluster[],
  known: KnownClusters | undefined,
): ConfigNotice[] {
  if (!known || known.failure) {
    return [];
  }
  const names = new Set(known.clusters.map(({ name }) => name));
  return wanted
    .filter(
      ({ name, proxyPath }) => proxyPath === undefined && !names.has(name),
    )
    .map(({ name }) => ({
      code: 'configUnknownCluster',
      key: 'eventMesh.clusters',
      params: { name },
    }));
}
