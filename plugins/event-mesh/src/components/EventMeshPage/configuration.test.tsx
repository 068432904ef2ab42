import { mockApis } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { DefaultEventMeshApi } from '../../api/DefaultEventMeshApi';

type Config = NonNullable<Parameters<typeof mockApis.config>[0]>['data'];

/** Opens a page of an app with this `eventMesh`, as the real API reads it. */
function renderConfigured(path: string, eventMesh: Config) {
  const fetch = jest.fn(async () => new Response('{}'));
  renderMesh(
    path,
    new DefaultEventMeshApi({
      config: mockApis.config({ data: { eventMesh } }),
      discovery: { getBaseUrl: async id => `https://b/${id}` },
      fetch: { fetch },
    }),
  );
  return fetch;
}

const title = 'The app configuration leaves nothing to read';

async function emptyState() {
  const heading = await screen.findByRole('heading', { name: title });
  return heading.parentElement!;
}

describe('a configuration without a cluster or namespace to read', () => {
  it.each(['graph', 'resources', 'event-types', 'findings'])(
    'names the setting and the reason on %s, and sends no request',
    async page => {
      const fetch = renderConfigured(`/event-mesh/${page}`, {
        clusters: [{ title: 'Production' }],
      });
      const state = await emptyState();
      expect(state).toHaveTextContent(
        'eventMesh.clusters names no usable cluster, so no cluster is read',
      );
      // The reason is shown above, with all other configuration notices.
      expect(
        screen.getByRole('status', { name: 'Load report' }),
      ).toHaveTextContent(
        'eventMesh.clusters[0].name must be the name of a cluster, not undefined; this cluster is not read',
      );
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each<[string, Config, string]>([
    [
      'an empty list of clusters',
      { clusters: [] },
      'eventMesh.clusters names no usable cluster, so no cluster is read',
    ],
    [
      'a number',
      { clusters: 5 },
      'eventMesh.clusters names no usable cluster, so no cluster is read',
    ],
    [
      'an invalid namespace',
      {
        clusters: [{ name: 'a', proxyPath: '/a' }],
        namespaces: ['Bad_Name'],
      },
      'eventMesh.namespaces names no usable namespace, so nothing is read',
    ],
    [
      'a URL instead of a path',
      { clusters: [{ name: 'a', proxyPath: 'https://host' }] },
      'eventMesh.clusters names no usable cluster, so no cluster is read',
    ],
  ])(
    'sends no request for a configuration with %s',
    async (_what, eventMesh, text) => {
      const fetch = renderConfigured('/event-mesh/graph', eventMesh);
      expect(await emptyState()).toHaveTextContent(text);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('shows no refresh button, since a refresh would not change the configuration', async () => {
    renderConfigured('/event-mesh/graph', { clusters: [] });
    const state = within(await emptyState());
    expect(state.queryByRole('button')).toBeNull();
  });
});

describe('a configuration with an ignored value', () => {
  it('reports an ignored value, and applies the rest of the configuration', async () => {
    const fetch = renderConfigured('/event-mesh/resources', {
      clusters: [{ name: 'a', proxyPath: '/a' }, 5],
    });
    expect(
      await screen.findByText('eventMesh.clusters[1]', { exact: false }),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    expect(fetch).toHaveBeenCalledWith(
      expect.stringMatching(/^https:\/\/b\/proxy\/a\//),
      expect.anything(),
    );
  });
});
