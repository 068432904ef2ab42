import {
  type Failure,
  type Transport,
  TransportError,
} from 'backstage-plugin-event-mesh-common';

/**
 * Why a cluster without a `proxyPath` cannot be read in an app without the Kubernetes plugin.
 */
export const noKubernetesPlugin: Failure = { code: 'kubernetesPluginMissing' };

/**
 * Answers no request, and says that the app has no Kubernetes plugin.
 */
export const noKubernetesPluginTransport: Transport = async () => {
  throw new TransportError(noKubernetesPlugin);
};
