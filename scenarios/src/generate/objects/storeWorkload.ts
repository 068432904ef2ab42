import { Store } from '../types';

/** Stores a Deployment and its Service, as a team would apply them. @internal */
export function storeWorkload(
  store: Store,
  namespace: string,
  name: string,
): void {
  const labels = {
    app: name,
    'backstage.io/kubernetes-id': `${namespace}-${name}`,
  };
  store({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    plural: 'deployments',
    namespace,
    name,
    labels,
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels },
        spec: {
          containers: [
            {
              name,
              image: `registry.example/${namespace}/${name}:1.4.0`,
              resources: {},
              imagePullPolicy: 'IfNotPresent',
            },
          ],
          restartPolicy: 'Always',
          terminationGracePeriodSeconds: 30,
          dnsPolicy: 'ClusterFirst',
          schedulerName: 'default-scheduler',
        },
      },
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' },
      },
    },
    status: {
      observedGeneration: 1,
      replicas: 1,
      updatedReplicas: 1,
      readyReplicas: 1,
      availableReplicas: 1,
      conditions: [
        {
          type: 'Available',
          status: 'True',
          lastUpdateTime: '2026-11-02T08:00:00Z',
          lastTransitionTime: '2026-11-02T08:00:00Z',
          reason: 'MinimumReplicasAvailable',
          message: 'Deployment has minimum availability.',
        },
      ],
    },
    statusBy: 'kube-controller-manager',
  });
  storeService(store, namespace, name);
}

/** Stores a Service without a Deployment. @internal */
export function storeService(
  store: Store,
  namespace: string,
  name: string,
): void {
  store({
    apiVersion: 'v1',
    kind: 'Service',
    plural: 'services',
    namespace,
    name,
    labels: { app: name },
    spec: {
      ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 }],
      selector: { app: name },
      type: 'ClusterIP',
      sessionAffinity: 'None',
      internalTrafficPolicy: 'Cluster',
    },
    status: { loadBalancer: {} },
  });
}
