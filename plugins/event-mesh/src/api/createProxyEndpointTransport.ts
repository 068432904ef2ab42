import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type { Transport } from 'backstage-plugin-event-mesh-common';
import { Patience, withTimeout } from './withTimeout';
import { toTransportResponse } from './toTransportResponse';

/**
 * Creates a transport to one cluster through an endpoint of Backstage's general proxy, e.g. `/knative-cluster-a`.
 *
 * @internal
 */
export function createProxyEndpointTransport(
  apis: { readonly discovery: DiscoveryApi; readonly fetch: FetchApi },
  proxyPath: string,
  patience: Patience,
): Transport {
  return (path, headers) =>
    withTimeout(async signal => {
      const baseUrl = await apis.discovery.getBaseUrl('proxy');
      const response = await apis.fetch.fetch(`${baseUrl}${proxyPath}${path}`, {
        headers: { ...headers },
        signal,
      });
      return toTransportResponse(response);
    }, patience);
}
