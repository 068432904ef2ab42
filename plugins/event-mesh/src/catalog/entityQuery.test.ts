import { entityQuery } from './entityQuery';

function queryOf(annotations?: Record<string, string>) {
  return entityQuery({
    apiVersion: 'v1',
    kind: 'Component',
    metadata: { name: 'a', ...(annotations ? { annotations } : {}) },
  });
}

describe('entityQuery', () => {
  it('reads all four Kubernetes annotations', () => {
    expect(
      queryOf({
        'backstage.io/kubernetes-id': 'a',
        'backstage.io/kubernetes-label-selector': 'app=a',
        'backstage.io/kubernetes-namespace': 'shop',
        'backstage.io/kubernetes-cluster': 'c',
      }),
    ).toEqual({
      kubernetesId: 'a',
      labelSelector: 'app=a',
      namespace: 'shop',
      cluster: 'c',
    });
  });

  it('uses only the object that an entity was made from where it has one', () => {
    expect(
      queryOf({
        'event-mesh/resource': 'c/eventing.knative.dev/Broker/shop/orders',
        'backstage.io/kubernetes-id': 'a',
        'backstage.io/kubernetes-cluster': 'c',
      }),
    ).toEqual({ id: 'c/eventing.knative.dev/Broker/shop/orders' });
  });

  it('returns an empty query without annotations', () => {
    expect(queryOf()).toEqual({});
    expect(queryOf({ 'backstage.io/kubernetes-id': '' })).toEqual({});
  });
});
