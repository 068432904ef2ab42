/**
 * Why something could not be read, by the reader's failure codes: what happened, and what to do about it.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    what: 'Your Backstage session is over.',
    todo: 'Sign in again.',
  },
  permissionDenied: {
    what: 'Backstage does not let you use its Kubernetes proxy.',
    todo: 'Ask your Backstage admin for the permissions kubernetes.proxy and kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    what: 'The cluster does not accept the credential that Backstage has for it.',
    todo: 'Ask your Backstage admin to renew the token of this cluster.',
  },
  clusterForbidden: {
    what: 'The cluster does not let Backstage read this kind.',
    todo: 'Give the service account of Backstage the missing rule in a ClusterRole.',
  },
  clusterUnknown: {
    what: 'Backstage does not know this cluster.',
    todo: 'Compare its name with the clusters of the Kubernetes plugin in the app configuration.',
  },
  clusterTokenMissing: {
    what: 'The cluster wants a token of the person who asks, and none was sent.',
    todo: 'Sign in with the provider that this cluster is set up for.',
  },
  clusterUnreachable: {
    what: 'Backstage cannot reach the cluster.',
    todo: 'See if the cluster is up and if the backend of Backstage may connect to it.',
  },
  proxyMissing: {
    what: 'The backend of Backstage has no proxy at this address.',
    todo: 'Install the Kubernetes backend plugin, or correct the proxyPath of this cluster.',
  },
  kubernetesPluginMissing: {
    what: 'This Backstage app has no Kubernetes plugin.',
    todo: 'Add @backstage/plugin-kubernetes to the app, or set proxyPath for this cluster in eventMesh.clusters.',
  },
  rateLimited: {
    what: 'There were too many requests for now.',
    todo: 'Wait a little; it is tried again by itself.',
  },
  notFound: {
    what: 'The cluster does not have what was asked for.',
    todo: 'See if Knative is installed and if its version serves this kind.',
  },
  expired: {
    what: 'The list changed while it was being read.',
    todo: 'Refresh.',
  },
  clusterError: {
    what: 'The cluster answered with an error.',
    todo: 'Refresh; if it stays, look at the logs of the API server.',
  },
  backendStarting: {
    what: 'The backend of Backstage is starting or stopping.',
    todo: 'Wait a little; it is tried again by itself.',
  },
  timeout: {
    what: 'There was no answer in time.',
    todo: 'Refresh; if it stays, read fewer namespaces.',
  },
  network: {
    what: 'There was no answer at all.',
    todo: 'Look at your network connection and see if Backstage is up.',
  },
  notJson: {
    what: 'The answer was no JSON, or it was cut off.',
    todo: 'See if something between Backstage and the cluster answers in its place.',
  },
  unexpectedShape: {
    what: 'The answer was not what a Kubernetes API server gives.',
    todo: 'See if the address of this cluster leads to an API server.',
  },
  unknown: {
    what: 'It failed in a way that is not known here.',
    todo: 'Refresh; if it stays, look at the logs of the backend.',
  },
} as const;
