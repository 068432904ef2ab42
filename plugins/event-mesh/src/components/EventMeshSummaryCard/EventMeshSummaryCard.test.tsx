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

function renderCard(
  kubernetesId: string,
  transport: Transport,
  api = fakeEventMeshApi({ shop: transport }),
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
    apis: [[eventMeshApiRef, api]],
  });
}

describe('the summary card', () => {
  it('counts the ways in and out and gives the worst status of these', async () => {
    renderCard('billing', fakeTransport(smallShop));
    const ways = (await screen.findByText('Incoming paths')).closest('dl');
    expect(ways).toHaveTextContent('Events in1 way');
    expect(ways).toHaveTextContent('Events outno way');
    expect(ways).toHaveTextContent('Worst statusReady');
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

  it('does not say that nothing belongs to the entity where the configuration leaves nothing to read', async () => {
    const notice = {
      code: 'configNoClusters',
      key: 'eventMesh.clusters',
      params: {},
    } as const;
    const none = fakeEventMeshApi({}, { notices: [notice] });
    renderCard('billing', fakeTransport(smallShop), none);
    expect(
      await screen.findByText('The app configuration leaves nothing to read'),
    ).toBeVisible();
    expect(screen.queryByText(/belongs to this entity/)).toBeNull();
  });

  it('says that reading was not complete where a cluster is left out by the configuration', async () => {
    const transport = fakeTransport(smallShop);
    const notice = {
      code: 'configWrongCluster',
      key: 'eventMesh.clusters[1]',
      params: { actual: 'number' },
    } as const;
    renderCard(
      'nobody',
      transport,
      fakeEventMeshApi({ shop: transport }, { notices: [notice] }),
    );
    expect(
      await screen.findByText('The clusters could not be read completely.'),
    ).toBeVisible();
  });

  it('says where reading was not complete, so that nothing is taken for all', async () => {
    renderCard('nobody', fakeTransport(smallShop, { forbidden: ['triggers'] }));
    expect(
      await screen.findByText('Some clusters could not be loaded completely.'),
    ).toBeVisible();
  });
});
