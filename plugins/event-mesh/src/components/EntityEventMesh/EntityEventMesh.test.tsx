import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import eventMeshPlugin, { eventMeshApiRef } from '../..';
import {
  fakeEventMeshApi,
  fakeTransport,
  smallShop,
} from '../../__testUtils__';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);

function entityOf(annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'billing', namespace: 'default', annotations },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/money' }],
  };
}

function renderTab(annotations: Record<string, string>) {
  return renderTestApp({
    extensions: [createTestEntityPage({ entity: entityOf(annotations) })],
    features: [
      eventMeshPlugin.withOverrides({
        extensions: [
          // The test page shows a lone content without its path.
          eventMeshPlugin
            .getExtension('entity-card:event-mesh/summary')
            .override({ disabled: true }),
        ],
      }),
    ],
    apis: [
      [eventMeshApiRef, fakeEventMeshApi({ shop: fakeTransport(smallShop) })],
    ],
  });
}

const billing = { 'backstage.io/kubernetes-id': 'billing' };

describe('the entity tab', () => {
  it('shows what is one hop around the entity, as picture and as list', async () => {
    renderTab(billing);
    const picture = await screen.findByRole('region', {
      name: 'Event mesh of this entity',
    });
    expect(
      await within(picture).findByRole('button', { name: 'edge bill' }),
    ).toBeVisible();
    expect(
      within(picture).queryByRole('button', { name: 'edge refund' }),
    ).not.toBeInTheDocument();
    const list = screen.getByRole('region', { name: 'The same as a list' });
    expect(within(list).getByRole('row', { name: 'bill' })).toBeVisible();
  });

  it('goes further on request', async () => {
    renderTab(billing);
    await userEvent.click(await screen.findByRole('radio', { name: '2 hops' }));
    expect(
      await screen.findByRole('button', { name: 'edge refund' }),
    ).toBeVisible();
  });

  it('lists the catalog relations in an app without catalog-graph', async () => {
    renderTab(billing);
    const relations = await screen.findByRole('region', {
      name: 'Catalog relations',
    });
    expect(relations).toHaveTextContent('ownedBy');
    expect(within(relations).getByRole('link')).toHaveTextContent('money');
  });

  it('leads to the full map with the entity selected', async () => {
    renderTab(billing);
    expect(
      await screen.findByRole('link', { name: 'Open the full map' }),
    ).toHaveAttribute(
      'href',
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    );
  });

  it('says which label was looked for where nothing is found', async () => {
    renderTab({ 'backstage.io/kubernetes-id': 'nobody' });
    expect(
      await screen.findByText(/backstage\.io\/kubernetes-id=nobody/),
    ).toBeVisible();
  });

  it('says which selector was looked for where nothing is found', async () => {
    renderTab({ 'backstage.io/kubernetes-label-selector': 'app=nobody' });
    expect(await screen.findByText(/app=nobody/)).toBeVisible();
  });
});
