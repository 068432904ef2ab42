import {
  type Failure,
  type Transport,
  TransportError,
} from 'backstage-plugin-event-mesh-common';

/** The failure of a cluster without a `proxyPath` in an app without the Kubernetes plugin. */
export const noKubernetesPlugin: Failure = { code: 'kubernetesPluginMissing' };

/** Rejects every request, since the app has no Kubernetes plugin. */
export const noKubernetesPluginTransport: Transport = async () => {
  throw new TransportError(noKubernetesPlugin);
};
