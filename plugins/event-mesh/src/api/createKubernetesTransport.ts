import type {
  Transport,
  TransportResponse,
} from 'backstage-plugin-event-mesh-common';
import { Patience, withTimeout } from './withTimeout';
import type { KubernetesClient } from './kubernetesClient';
import { readError } from './readError';
import { responseOfClientError } from './responseOfClientError';
import { toTransportResponse } from './toTransportResponse';

/**
 * Creates a transport to one cluster through Backstage's Kubernetes proxy.
 *
 * @internal
 */
export function createKubernetesTransport(
  kubernetes: Pick<KubernetesClient, 'proxy'>,
  clusterName: string,
  patience: Patience,
): Transport {
  return (path, headers) =>
    withTimeout(async signal => {
      let response: Response;
      try {
        response = await kubernetes.proxy({
          clusterName,
          path,
          // The client spreads the headers: a Headers instance would lose all of them.
          init: { headers: { ...headers }, signal },
        });
      } catch (error) {
        return responseOfRejection(error);
      }
      return toTransportResponse(response);
    }, patience);
}

function responseOfRejection(error: unknown): TransportResponse {
  const told = responseOfClientError(error);
  if (told) {
    return told;
  }
  // fetch rejects with a TypeError, and the deadline with a TimeoutError; any other error comes from the sign-in that
  // the cluster's auth provider requires.
  if (['TypeError', 'TimeoutError'].includes(readError(error).name)) {
    throw error;
  }
  return {
    status: 500,
    contentType: 'application/json',
    headers: {},
    text: '{"error":{"name":"Error","message":"Auth token not found"}}',
  };
}
