import type { Transport } from 'backstage-plugin-event-mesh-common';

/**
 * The transport of a cluster that nothing leads to: answers as Backstage does where the Kubernetes plugin is missing.
 *
 * @internal
 */
export const missingProxyTransport: Transport = async () => ({
  status: 404,
  contentType: '',
  headers: {},
  text: '',
});
