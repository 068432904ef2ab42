import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { Transport } from 'backstage-plugin-event-mesh-common';
import eventMeshPlugin, { eventMeshApiRef } from '../..';
import {
  fakeEventMeshApi,
  fakeTransport,
  smallShop,
} from '../../__testUtils__';

type Config = NonNullable<
  NonNullable<Parameters<typeof renderTestApp>[0]>['config']
>;

/** Settings of the extensions of the app, as in `app.extensions`. */
type Extensions = readonly Config[];

const withoutTab: Extensions = [{ 'entity-content:event-mesh': false }];

function renderCard(
  kubernetesId: string,
  transport: Transport,
  extensions: Extensions = withoutTab,
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
    apis: [[eventMeshApiRef, fakeEventMeshApi({ shop: transport })]],
  });
}

describe('the summary card', () => {
  it('counts the ways in and out and gives the worst status of these', async () => {
    renderCard('billing', fakeTransport(smallShop));
    const ways = (await screen.findByText('Events in')).closest('dl');
    expect(ways).toHaveTextContent('Events in1 way');
    expect(ways).toHaveTextContent('Events outno way');
    expect(ways).toHaveTextContent('Worst statusReady');
  });

  const filter = { kind: 'API' };
  it.each<[string, Extensions, string]>([
    ['the tab', [], '/catalog/default/component/billing/event-mesh'],
    [
      'the tab at the path that the app gives it',
      [{ 'entity-content:event-mesh': { config: { path: '/events' } } }],
      '/catalog/default/component/billing/events',
    ],
    [
      'the page with the entity selected, where the app has no tab',
      withoutTab,
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    ],
    [
      'the page, where the tab is not for this entity',
      [{ 'entity-content:event-mesh': { config: { filter } } }],
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    ],
  ])('leads to %s', async (_, extensions, href) => {
    renderCard('billing', fakeTransport(smallShop), extensions);
    await screen.findByText('Events in');
    expect(
      screen.getByRole('link', { name: 'Open the event mesh' }),
    ).toHaveAttribute('href', href);
  });

  it('leads nowhere in an app with neither tab nor page', async () => {
    renderCard('billing', fakeTransport(smallShop), [
      ...withoutTab,
      { 'page:event-mesh': false },
    ]);
    await screen.findByText('Events in');
    expect(
      screen.queryByRole('link', { name: 'Open the event mesh' }),
    ).not.toBeInTheDocument();
  });

  it('says that nothing belongs to the entity', async () => {
    renderCard('nobody', fakeTransport(smallShop));
    expect(
      await screen.findByText(
        'Nothing in the event mesh belongs to this entity.',
      ),
    ).toBeVisible();
  });

  it('says where reading was not complete, so that nothing is taken for all', async () => {
    renderCard('nobody', fakeTransport(smallShop, { forbidden: ['triggers'] }));
    expect(
      await screen.findByText('The clusters could not be read completely.'),
    ).toBeVisible();
  });
});
