import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { Transport } from 'backstage-plugin-event-mesh-common';
import { ConfiguredCluster } from '../config';

/** @internal */
export type BackendServices = {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
};

/**
 * A transport to another plugin of the same Backstage, as the catalog itself: each request carries a token of its own,
 * made for that plugin.
 *
 * @internal
 */
export function createBackendTransport(
  { auth, discovery }: BackendServices,
  to: {
    readonly pluginId: 'kubernetes' | 'proxy';
    /** What stands between the plugin's address and the path. */
    readonly prefix: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Transport {
  return async (path, headers) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: to.pluginId,
    });
    const baseUrl = await discovery.getBaseUrl(to.pluginId);
    const response = await fetch(`${baseUrl}${to.prefix}${path}`, {
      // Where a cluster asks for a sign-in, its page is no answer.
      redirect: 'error',
      headers: { ...headers, ...to.headers, Authorization: `Bearer ${token}` },
    });
    const told = Object.fromEntries(response.headers.entries());
    return {
      status: response.status,
      contentType: (told['content-type'] ?? '').toLowerCase(),
      headers: told,
      text: await response.text(),
    };
  };
}

/**
 * A transport to one cluster: through its endpoint of Backstage's general proxy, or through the Kubernetes plugin's proxy.
 *
 * @internal
 */
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
