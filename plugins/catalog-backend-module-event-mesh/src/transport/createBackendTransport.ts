import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  Transport,
  ConfiguredCluster,
} from 'backstage-plugin-event-mesh-common';

export type BackendServices = {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
};

/**
 * Creates a transport to another plugin of the same Backstage, as the catalog itself. Each request has its own token
 * for that plugin.
 */
export function createBackendTransport(
  { auth, discovery }: BackendServices,
  target: {
    readonly pluginId: 'kubernetes' | 'proxy';
    /** Inserted between the plugin's base URL and the path. */
    readonly prefix: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Transport {
  return async (path, headers) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: target.pluginId,
    });
    const baseUrl = await discovery.getBaseUrl(target.pluginId);
    const response = await fetch(`${baseUrl}${target.prefix}${path}`, {
      // A redirect leads to a sign-in page, not to a response of the cluster.
      redirect: 'error',
      headers: {
        ...headers,
        ...target.headers,
        Authorization: `Bearer ${token}`,
      },
    });
    const responseHeaders = Object.fromEntries(response.headers.entries());
    return {
      status: response.status,
      contentType: (responseHeaders['content-type'] ?? '').toLowerCase(),
      headers: responseHeaders,
      text: await response.text(),
    };
  };
}

/** Creates a transport to one cluster: through its endpoint of the general proxy, or through the Kubernetes plugin's proxy. */
export function createClusterTransport(
  services: BackendServices,
  { name, proxyPath }: ConfiguredCluster,
): Transport {
  return createBackendTransport(
    services,
    proxyPath === undefined
      ? {
          pluginId: 'kubernetes',
          prefix: '/proxy',
          headers: { 'Backstage-Kubernetes-Cluster': name },
        }
      : { pluginId: 'proxy', prefix: proxyPath },
  );
}
