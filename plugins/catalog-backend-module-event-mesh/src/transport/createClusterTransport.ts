import {
  ConfiguredCluster,
  Transport,
} from 'backstage-plugin-event-mesh-common';
import {
  BackendServices,
  createBackendTransport,
} from './createBackendTransport';

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
