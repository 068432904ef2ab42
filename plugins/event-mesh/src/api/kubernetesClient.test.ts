import {
  type KubernetesApi,
  kubernetesApiRef,
} from '@backstage/plugin-kubernetes-react';
import type { KubernetesClient } from './kubernetesClient';
import { kubernetesClientRef } from './kubernetesClient';

describe('kubernetesClientRef', () => {
  it('refers to the API that the Kubernetes plugin provides', () => {
    expect(kubernetesClientRef.id).toBe(kubernetesApiRef.id);
  });

  it('requires only members that the Kubernetes plugin provides', () => {
    const clientOf = (kubernetes: KubernetesApi): KubernetesClient =>
      kubernetes;
    expect(clientOf).toBeDefined();
  });
});
