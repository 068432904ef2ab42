import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { Transport } from 'backstage-plugin-event-mesh-common';
import eventMeshPlugin, { eventMeshApiRef } from '../..';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { smallShop } from '../../__testUtils__/smallShop';

type Config = NonNullable<
  NonNullable<Parameters<typeof renderTestApp>[0]>['config']
>;

/** Settings of the extensions of the app, as in `app.extensions`. */
type Extensions = readonly Config[];

const withoutTab: Extensions = [{ 'entity-content:event-mesh': false }];

function renderCard(
  kubernetesId: string,
  transport: Transport,
  {
    extensions = withoutTab,
    api = fakeEventMeshApi({ shop: transport }),
  }: {
    readonly extensions?: Extensions;
    readonly api?: ReturnType<typeof fakeEventMeshApi>;
  } = {},
) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'billing',
      namespace: 'default',
      annotations: { 'backstage.io/kubernetes-id': kubernetesId },
    },
  };
  return renderTestApp({
    extensions: [createTestEntityPage({ entity })],
    features: [eventMeshPlugin],
    config: { app: { extensions: [...extensions] } },
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [[eventMeshApiRef, api]],
  });
}

describe('EventMeshSummaryCard', () => {
  it('counts incoming and outgoing paths and shows their worst status', async () => {
    renderCard('billing', fakeTransport(smallShop));
    const ways = (await screen.findByText('Incoming paths')).closest('dl');
    expect(ways).toHaveTextContent('Incoming paths1');
    expect(ways).toHaveTextContent('Outgoing pathsnone');
    expect(ways).toHaveTextContent('StatusReady');
  });

  const filter = { kind: 'API' };
  it.each<[string, Extensions, string]>([
    ['the tab', [], '/catalog/default/component/billing/event-mesh'],
    [
      'the tab at its configured path',
      [{ 'entity-content:event-mesh': { config: { path: '/events' } } }],
      '/catalog/default/component/billing/events',
    ],
    [
      'the page with the entity selected where the app has no tab',
      withoutTab,
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    ],
    [
      'the page where the filter of the tab excludes the entity',
      [{ 'entity-content:event-mesh': { config: { filter } } }],
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    ],
  ])('links to %s', async (_, extensions, href) => {
    renderCard('billing', fakeTransport(smallShop), { extensions });
    await screen.findByText('Incoming paths');
    expect(
      screen.getByRole('link', { name: 'Open event mesh' }),
    ).toHaveAttribute('href', href);
  });

  it('renders no link in an app with neither tab nor page', async () => {
    renderCard('billing', fakeTransport(smallShop), {
      extensions: [...withoutTab, { 'page:event-mesh': false }],
    });
    await screen.findByText('Incoming paths');
    expect(
      screen.queryByRole('link', { name: 'Open event mesh' }),
    ).not.toBeInTheDocument();
  });

  it('says that the entity has no resources', async () => {
    renderCard('nobody', fakeTransport(smallShop));
    expect(
      await screen.findByText('No resources found for this entity.'),
    ).toBeVisible();
  });

  it('does not say that the entity has no resources where the configuration leaves no cluster to read', async () => {
    const notice = {
      code: 'configNoClusters',
      key: 'eventMesh.clusters',
      params: {},
    } as const;
    const none = fakeEventMeshApi({}, { notices: [notice] });
    renderCard('billing', fakeTransport(smallShop), { api: none });
    expect(
      await screen.findByText('The app configuration leaves nothing to read'),
    ).toBeVisible();
    expect(screen.queryByText(/belongs to this entity/)).toBeNull();
  });

  it('says that loading is incomplete where the configuration of a cluster is invalid', async () => {
    const transport = fakeTransport(smallShop);
    const notice = {
      code: 'configWrongCluster',
      key: 'eventMesh.clusters[1]',
      params: { actual: 'number' },
    } as const;
    renderCard('nobody', transport, {
      api: fakeEventMeshApi({ shop: transport }, { notices: [notice] }),
    });
    expect(
      await screen.findByText('Some clusters could not be loaded completely.'),
    ).toBeVisible();
  });

  it('says that loading is incomplete where a list is forbidden', async () => {
    renderCard('nobody', fakeTransport(smallShop, { forbidden: ['triggers'] }));
    expect(
      await screen.findByText('Some clusters could not be loaded completely.'),
    ).toBeVisible();
  });
});
