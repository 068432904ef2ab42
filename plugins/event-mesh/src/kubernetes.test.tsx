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

const clusters = [{ name: 'a', authProvider: 'serviceAccount' }];

const answer = async () => new Response(JSON.stringify({ items: clusters }));

async function clientOf(
  features: FrontendFeature[],
  fetch: (url: unknown) => Promise<Response>,
) {
  let kubernetes: KubernetesApi | undefined;
  const Probe = () => {
    kubernetes = useApi(kubernetesApiRef);
    return null;
  };
  await renderInTestApp(<Probe />, {
    features,
    apis: [
      [fetchApiRef, { fetch }],
      // The real one creates all sign-in APIs, which have their own dialogs.
      [kubernetesAuthProvidersApiRef, { getCredentials: async () => ({}) }],
      [discoveryApiRef, { getBaseUrl: async id => `https://b/${id}` }],
    ],
  });
  return kubernetes!;
}

async function urlsOfThreeRequests(features: FrontendFeature[]) {
  const urls: string[] = [];
  const kubernetes = await clientOf(features, url => {
    urls.push(String(url));
    return answer();
  });
  for (const path of ['/apis', '/api', '/version']) {
    await kubernetes.proxy({ clusterName: 'a', path });
  }
  return urls.map(url => url.replace('https://b/kubernetes', ''));
}

describe('kubernetesClustersCacheModule', () => {
  it('lists the clusters once for three proxied requests', async () => {
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

  it('lists the clusters again after 30 seconds without a response', async () => {
    const answers = [() => new Promise<never>(() => {}), answer];
    const kubernetes = await clientOf(
      [kubernetesPlugin, kubernetesClustersCacheModule],
      () => answers.shift()!(),
    );
    jest.useFakeTimers();
    try {
      const silent = kubernetes.getClusters().catch(error => error);
      await jest.advanceTimersByTimeAsync(30_000);
      expect(await silent).toMatchObject({ name: 'TimeoutError' });
      expect(await kubernetes.getClusters()).toEqual(clusters);
    } finally {
      jest.useRealTimers();
    }
  });

  it('relies on a client that lists the clusters before each request without the module', async () => {
    const urls = await urlsOfThreeRequests([kubernetesPlugin]);
    expect(urls.filter(url => url === '/clusters')).toHaveLength(3);
  });
});
