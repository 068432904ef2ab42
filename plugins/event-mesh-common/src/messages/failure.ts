/**
 * Reasons why a request failed, by the reader's failure codes: the cause and the fix.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    description: 'Your Backstage session has expired.',
    fix: 'Sign in again.',
  },
  permissionDenied: {
    description: 'Backstage does not allow you to use its Kubernetes proxy.',
    fix: 'Ask your Backstage admin for the permissions kubernetes.proxy and kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    description: 'The cluster rejects the credentials of Backstage.',
    fix: 'Ask your Backstage admin to renew the token of this cluster.',
  },
  clusterForbidden: {
    description: 'The cluster does not allow Backstage to read this kind.',
    fix: 'Add the missing rule to a ClusterRole of the Backstage service account.',
  },
  clusterUnknown: {
    description: 'Backstage does not know this cluster.',
    fix: 'Compare its name with the clusters of the Kubernetes plugin in the app configuration.',
  },
  clusterTokenMissing: {
    description: 'The cluster requires a user token, but none was sent.',
    fix: 'Sign in with the auth provider of this cluster.',
  },
  clusterUnreachable: {
    description: 'Backstage cannot reach the cluster.',
    fix: 'Check that the cluster is up and that the Backstage backend can connect to it.',
  },
  proxyMissing: {
    description: 'The Backstage backend has no proxy at this address.',
    fix: 'Install the Kubernetes backend plugin, or correct the proxyPath of this cluster.',
  },
  kubernetesPluginMissing: {
    description: 'This Backstage app has no Kubernetes plugin.',
    fix: 'Add @backstage/plugin-kubernetes to the app, or set proxyPath for this cluster in eventMesh.clusters.',
  },
  rateLimited: {
    description: 'Too many requests.',
    fix: 'Wait a moment; the request is retried automatically.',
  },
  notFound: {
    description: 'The cluster does not serve this resource.',
    fix: 'Check that Knative is installed and that its version serves this kind.',
  },
  expired: {
    description: 'The list changed while it was loading.',
    fix: 'Refresh.',
  },
  clusterError: {
    description: 'The cluster returned an error.',
    fix: 'Refresh. If the error persists, check the logs of the API server.',
  },
  backendStarting: {
    description: 'The Backstage backend is starting or stopping.',
    fix: 'Wait a moment; the request is retried automatically.',
  },
  timeout: {
    description: 'The request timed out.',
    fix: 'Refresh. If the error persists, load fewer namespaces.',
  },
  network: {
    description: 'The request received no response.',
    fix: 'Check your network connection and that Backstage is up.',
  },
  notJson: {
    description: 'The response is not valid JSON, or it is truncated.',
    fix: 'Check for a proxy between Backstage and the cluster that answers instead of the cluster.',
  },
  unexpectedShape: {
    description: 'The response is not that of a Kubernetes API server.',
    fix: 'Check that the address of this cluster points to an API server.',
  },
  unknown: {
    description: 'The request failed for an unknown reason.',
    fix: 'Refresh. If the error persists, check the logs of the Backstage backend.',
  },
} as const;
