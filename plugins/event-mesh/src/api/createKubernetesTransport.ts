import type { KubernetesApi } from '@backstage/plugin-kubernetes-react';
import type {
  Transport,
  TransportResponse,
} from 'backstage-plugin-event-mesh-common';
import { readError } from './readError';
import { responseOfClientError } from './responseOfClientError';
import { toTransportResponse } from './toTransportResponse';

/**
 * A transport to one cluster through Backstage's Kubernetes proxy.
 *
 * @internal
 */
export function createKubernetesTransport(
  kubernetes: Pick<KubernetesApi, 'proxy'>,
  clusterName: string,
): Transport {
  return async (path, headers) => {
    let response: Response;
    try {
      response = await kubernetes.proxy({
        clusterName,
        path,
        // The client spreads the headers: a Headers instance would be spread to nothing.
        init: { headers: { ...headers } },
      });
    } catch (error) {
      return responseOfRejection(error);
    }
    return toTransportResponse(response);
  };
}

function responseOfRejection(error: unknown): TransportResponse {
  const told = responseOfClientError(error);
  if (told) {
    return told;
  }
  // fetch rejects with a TypeError; what else is thrown comes from the sign-in that the cluster's auth provider asks for.
  if (readError(error).name === 'TypeError') {
    throw error;
  }
  return {
    status: 500,
    contentType: 'application/json',
    headers: {},
    text: '{"error":{"name":"Error","message":"Auth token not found"}}',
  };
}
