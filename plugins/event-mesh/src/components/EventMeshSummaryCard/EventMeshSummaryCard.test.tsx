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

function renderCard(kubernetesId: string, transport: Transport) {
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
    features: [
      eventMeshPlugin.withOverrides({
        extensions: [
          eventMeshPlugin
            .getExtension('entity-content:event-mesh')
            .override({ disabled: true }),
        ],
      }),
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [[eventMeshApiRef, fakeEventMeshApi({ shop: transport })]],
  });
}

describe('the summary card', () => {
  it('counts the ways in and out and gives the worst status of these', async () => {
    renderCard('billing', fakeTransport(smallShop));
    const ways = (await screen.findByText('Incoming paths')).closest('dl');
    expect(ways).toHaveTextContent('Incoming paths1');
    expect(ways).toHaveTextContent('Outgoing pathsnone');
    expect(ways).toHaveTextContent('StatusReady');
    expect(
      screen.getByRole('link', { name: 'Open event mesh' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\/default\/component\/billing\/event-mesh$/),
    );
  });

  it('says that nothing belongs to the entity', async () => {
    renderCard('nobody', fakeTransport(smallShop));
    expect(
      await screen.findByText('No resources found for this entity.'),
    ).toBeVisible();
  });

  it('says where reading was not complete, so that nothing is taken for all', async () => {
    renderCard('nobody', fakeTransport(smallShop, { forbidden: ['triggers'] }));
    expect(
      await screen.findByText('Some clusters could not be loaded completely.'),
    ).toBeVisible();
  });
});
