import { prepareSpecializedApp } from '@backstage/frontend-app-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import appPlugin from '@backstage/plugin-app';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { screen, within } from '@testing-library/react';
import { eventMeshApiRef } from './api/types';
import { eventMeshPlugin } from './plugin';

const mockLoaded: string[] = [];

jest.mock('./api', () => {
  mockLoaded.push('api');
  return jest.requireActual('./api');
});
jest.mock('./cytoscape', () => {
  mockLoaded.push('cytoscape');
  return jest.requireActual('./__testUtils__/FakeMeshGraph');
});
jest.mock('./components/EventMeshPage', () => {
  mockLoaded.push('page');
  return jest.requireActual('./components/EventMeshPage');
});
jest.mock('./components/EntityEventMesh', () => {
  mockLoaded.push('tab');
  return { EntityEventMesh: () => null };
});
jest.mock('./components/EventMeshSummaryCard', () => {
  mockLoaded.push('card');
  return { EventMeshSummaryCard: () => null };
});
jest.mock('./components/MeshQueryProvider', () => {
  mockLoaded.push('cache');
  return jest.requireActual('./components/MeshQueryProvider');
});

// An app without a sign-in page is complete at once.
const openApp = appPlugin.withOverrides({
  extensions: [
    appPlugin.getExtension('sign-in-page:app').override({ disabled: true }),
  ],
});

function finalize() {
  return prepareSpecializedApp({
    features: [openApp, catalogPlugin, eventMeshPlugin],
    config: mockApis.config({
      data: { backend: { baseUrl: 'http://backend' } },
    }),
  }).finalize();
}

describe('eventMeshPlugin', () => {
  // Runs first, since chunks loaded by a later test stay loaded.
  it('loads only stubs before a surface is opened', () => {
    finalize();
    expect(mockLoaded).toEqual([]);
  });

  it('installs into an app without errors', () => {
    expect(finalize().errors ?? []).toEqual([]);
  });

  it.each([
    ['api:event-mesh', 'root', 'apis'],
    ['plugin-wrapper:event-mesh', 'api:app/plugin-wrapper', 'wrappers'],
    ['page:event-mesh', 'app/routes', 'routes'],
    ['sub-page:event-mesh/graph', 'page:event-mesh', 'pages'],
    ['sub-page:event-mesh/resources', 'page:event-mesh', 'pages'],
    ['sub-page:event-mesh/event-types', 'page:event-mesh', 'pages'],
    ['sub-page:event-mesh/findings', 'page:event-mesh', 'pages'],
    ['entity-content:event-mesh', 'page:catalog/entity', 'contents'],
    [
      'entity-card:event-mesh/summary',
      'entity-content:catalog/overview',
      'cards',
    ],
  ])('attaches %s to input %s of %s', (id, parent, input) => {
    const node = finalize().tree.nodes.get(id);
    expect(node?.edges.attachedTo?.node.spec.id).toBe(parent);
    expect(node?.edges.attachedTo?.input).toBe(input);
    expect(node?.spec.disabled).toBe(false);
  });

  it('provides no other extensions', () => {
    const ours = [...finalize().tree.nodes.values()]
      .filter(({ spec }) => spec.plugin.pluginId === 'event-mesh')
      .map(({ spec }) => spec.id);
    expect(ours).toHaveLength(9);
  });

  it('provides the API from the app configuration', async () => {
    const { apis } = finalize();
    await expect(
      apis.get(eventMeshApiRef)?.connect(undefined),
    ).resolves.toMatchObject({
      clusters: [],
      failure: { code: 'kubernetesPluginMissing' },
    });
  });

  it('adds a navigation item, and its bare path leads to the graph', async () => {
    renderTestApp({
      features: [eventMeshPlugin],
      initialRouteEntries: ['/event-mesh'],
    });
    expect(
      await screen.findByRole('heading', {
        name: 'No Kubernetes plugin in this app',
      }),
    ).toBeVisible();
    expect(
      within(screen.getByRole('navigation', { name: 'sidebar nav' })).getByRole(
        'link',
        { name: 'Event Mesh' },
      ),
    ).toBeVisible();
    expect(mockLoaded).toContain('page');
    // There is no graph to draw.
    expect(mockLoaded).not.toContain('cytoscape');
  });
});
