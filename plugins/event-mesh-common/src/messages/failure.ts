/**
 * Reasons why a request failed, by the reader's failure codes: the cause and the fix.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    what: 'Your Backstage session has expired.',
    todo: 'Sign in again.',
  },
  permissionDenied: {
    what: 'Backstage does not allow you to use its Kubernetes proxy.',
    todo: 'Ask your Backstage admin for the permissions kubernetes.proxy and kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    what: 'The cluster rejects the credentials of Backstage.',
    todo: 'Ask your Backstage admin to renew the token of this cluster.',
  },
  clusterForbidden: {
    what: 'The cluster does not allow Backstage to read this kind.',
    todo: 'Add the missing rule to a ClusterRole of the Backstage service account.',
  },
  clusterUnknown: {
    what: 'Backstage does not know this cluster.',
    todo: 'Compare its name with the clusters of the Kubernetes plugin in the app configuration.',
  },
  clusterTokenMissing: {
    what: 'The cluster requires a user token, but none was sent.',
    todo: 'Sign in with the auth provider of this cluster.',
  },
  clusterUnreachable: {
    what: 'Backstage cannot reach the cluster.',
    todo: 'Check that the cluster is up and that the Backstage backend can connect to it.',
  },
  proxyMissing: {
    what: 'The Backstage backend has no proxy at this address.',
    todo: 'Install the Kubernetes backend plugin, or correct the proxyPath of this cluster.',
  },
  kubernetesPluginMissing: {
    what: 'This Backstage app has no Kubernetes plugin.',
    todo: 'Add @backstage/plugin-kubernetes to the app, or set proxyPath for this cluster in eventMesh.clusters.',
  },
  rateLimited: {
    what: 'Too many requests.',
    todo: 'Wait a moment; the request is retried automatically.',
  },
  notFound: {
    what: 'The cluster does not serve this resource.',
    todo: 'Check that Knative is installed and that its version serves this kind.',
  },
  expired: {
    what: 'The list changed while it was loading.',
    todo: 'Refresh.',
  },
  clusterError: {
    what: 'The cluster returned an error.',
    todo: 'Refresh. If the error persists, check the logs of the API server.',
  },
  backendStarting: {
    what: 'The Backstage backend is starting or stopping.',
    todo: 'Wait a moment; the request is retried automatically.',
  },
  timeout: {
    what: 'The request timed out.',
    todo: 'Refresh. If the error persists, load fewer namespaces.',
  },
  network: {
    what: 'The request received no response.',
    todo: 'Check your network connection and that Backstage is up.',
  },
  notJson: {
    what: 'The response is not valid JSON, or it is truncated.',
    todo: 'Check for a proxy between Backstage and the cluster that answers instead of the cluster.',
  },
  unexpectedShape: {
    what: 'The response is not that of a Kubernetes API server.',
    todo: 'Check that the address of this cluster points to an API server.',
  },
  unknown: {
    what: 'The request failed for an unknown reason.',
    todo: 'Refresh. If the error persists, check the logs of the Backstage backend.',
  },
} as const;
