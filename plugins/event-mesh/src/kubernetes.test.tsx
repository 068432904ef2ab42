import {
  discoveryApiRef,
  fetchApiRef,
  type FrontendFeature,
  useApi,
} from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import kubernetesPlugin from '@backstage/plugin-kubernetes/alpha';
import {
  type KubernetesApi,
  kubernetesApiRef,
  kubernetesAuthProvidersApiRef,
} from '@backstage/plugin-kubernetes-react';
import { kubernetesClustersCacheModule } from './kubernetes';

async function urlsOfThreeRequests(features: FrontendFeature[]) {
  const urls: string[] = [];
  const fetch = async (url: unknown) => {
    urls.push(String(url));
    const items = [{ name: 'a', authProvider: 'serviceAccount' }];
    return new Response(JSON.stringify({ items }));
  };
  let kubernetes: KubernetesApi | undefined;
  const Probe = () => {
    kubernetes = useApi(kubernetesApiRef);
    return null;
  };
  await renderInTestApp(<Probe />, {
    features,
    apis: [
      [fetchApiRef, { fetch }],
      // The real one makes all sign-in APIs, which have dialogs of their own.
      [kubernetesAuthProvidersApiRef, { getCredentials: async () => ({}) }],
      [discoveryApiRef, { getBaseUrl: async id => `https://b/${id}` }],
    ],
  });
  for (const path of ['/apis', '/api', '/version']) {
    await kubernetes?.proxy({ clusterName: 'a', path });
  }
  return urls.map(url => url.replace('https://b/kubernetes', ''));
}

describe('kubernetesClustersCacheModule', () => {
  it('makes three proxied requests ask for the clusters once', async () => {
    const urls = await urlsOfThreeRequests([
      kubernetesPlugin,
      kubernetesClustersCacheModule,
    ]);
    expect(urls).toEqual([
      '/clusters',
      '/proxy/apis',
      '/proxy/api',
      '/proxy/version',
    ]);
  });

  it('is worth it: the client of the Kubernetes plugin asks each time', async () => {
    const urls = await urlsOfThreeRequests([kubernetesPlugin]);
    expect(urls.filter(url => url === '/clusters')).toHaveLength(3);
  });
});
