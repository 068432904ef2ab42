import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import eventMeshPlugin, { eventMeshApiRef } from '../..';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { smallShop } from '../../__testUtils__/smallShop';

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
  return renderTabOf(entityOf(annotations));
}

function renderTabOf(
  entity: Entity,
  others: Entity[] = [],
  api = fakeEventMeshApi({ shop: fakeTransport(smallShop) }),
) {
  return renderTestApp({
    extensions: [createTestEntityPage({ entity })],
    features: [
      eventMeshPlugin.withOverrides({
        extensions: [
          // The test page renders a lone content without its path.
          eventMeshPlugin
            .getExtension('entity-card:event-mesh/summary')
            .override({ disabled: true }),
        ],
      }),
    ],
    apis: [
      [eventMeshApiRef, api],
      [catalogApiRef, catalogApiMock({ entities: [entity, ...others] })],
    ],
  });
}

const billing = { 'backstage.io/kubernetes-id': 'billing' };

describe('EntityEventMesh', () => {
  const part = (name: string) => screen.findByRole('region', { name });

  it('describes and draws the incoming paths of the entity', async () => {
    renderTab(billing);
    const receives = await part('Receives');
    expect(receives).toHaveTextContent('1 incoming path.');
    expect(receives).toHaveTextContent('From Broker orders via Trigger bill');
    expect(
      within(receives).getByRole('list', { name: 'Event types' }),
    ).toHaveTextContent('order.placed');
    expect(
      await within(receives).findByRole('button', { name: 'edge bill' }),
    ).toBeVisible();
    expect(
      within(receives).queryByRole('button', { name: 'edge refund' }),
    ).not.toBeInTheDocument();
  });

  it('says that outgoing paths are not visible, and why the list may be incomplete', async () => {
    renderTab(billing);
    expect(await part('Sends')).toHaveTextContent(
      'No visible outgoing paths. Events that a program sends directly are not visible in the cluster.',
    );
  });

  it('says that undelivered events are lost without a dead letter sink', async () => {
    renderTab(billing);
    expect(await part('Failed deliveries')).toHaveTextContent(
      'Undelivered events of Trigger bill are lost.',
    );
  });

  it('lists the findings of the entity, and not those of other resources', async () => {
    renderTab(billing);
    const findings = await part('Findings');
    expect(findings).toHaveTextContent(/no dead letter sink.*orders/i);
    expect(findings).not.toHaveTextContent('refunds');
  });

  it('lists the drawn resources', async () => {
    renderTab(billing);
    const list = await part('Resource list');
    expect(within(list).getByRole('row', { name: 'bill' })).toBeVisible();
  });

  it('shows one more hop where neighbors are hidden', async () => {
    renderTab(billing);
    const receives = await part('Receives');
    await userEvent.click(
      await within(receives).findByRole('button', { name: 'more orders' }),
    );
    expect(
      await within(receives).findByRole('button', { name: 'edge refund' }),
    ).toBeVisible();
  });

  it('opens the details of a pressed element', async () => {
    renderTab(billing);
    const receives = await part('Receives');
    await userEvent.click(
      within(receives).getByRole('button', { name: 'Broker orders' }),
    );
    expect(await part('orders')).toBeVisible();
  });

  it('lists the catalog relations in an app without catalog-graph', async () => {
    renderTab(billing);
    const relations = await screen.findByRole('region', {
      name: 'Catalog relations',
    });
    expect(relations).toHaveTextContent('ownedBy');
    expect(within(relations).getByRole('link')).toHaveTextContent('money');
  });

  it('links to the full graph with the entity selected', async () => {
    renderTab(billing);
    expect(
      await screen.findByRole('link', { name: 'Open full graph' }),
    ).toHaveAttribute(
      'href',
      '/event-mesh/graph?v=1&sel=shop%2F%2FService%2Fshop%2Fbilling',
    );
  });

  it('names the setting that leaves no cluster to read, and does not claim that there are no resources', async () => {
    const notice = {
      code: 'configNoClusters',
      key: 'eventMesh.clusters',
      params: {},
    } as const;
    const none = fakeEventMeshApi({}, { notices: [notice] });
    renderTabOf(entityOf(billing), [], none);
    const heading = await screen.findByRole('heading', {
      name: 'The app configuration leaves nothing to read',
    });
    expect(heading.parentElement).toHaveTextContent(
      'eventMesh.clusters names no usable cluster, so no cluster is read',
    );
  });

  it('names the label that matched no resource', async () => {
    renderTab({ 'backstage.io/kubernetes-id': 'nobody' });
    expect(
      await screen.findByText(/backstage\.io\/kubernetes-id=nobody/),
    ).toBeVisible();
  });

  it('names the selector that matched no resource', async () => {
    renderTab({ 'backstage.io/kubernetes-label-selector': 'app=nobody' });
    expect(await screen.findByText(/app=nobody/)).toBeVisible();
  });

  it('names the consumers of an event type, and its providers from the catalog', async () => {
    renderTabOf({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: {
        name: 'order-placed',
        annotations: {
          'event-mesh/resource':
            'shop/eventing.knative.dev/EventType/shop/order-placed',
        },
      },
      relations: [
        { type: 'apiProvidedBy', targetRef: 'component:default/web' },
      ],
    });
    const sends = await part('Producers');
    expect(sends).toHaveTextContent(/^ProducersNo visible producers/);
    expect(within(sends).getByRole('link')).toHaveTextContent('web');
    const gets = await part('Consumers');
    expect(gets).toHaveTextContent(
      'From Broker orders to Service billing via Trigger bill',
    );
    expect(
      screen.getByRole('link', { name: 'Open full graph' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\?v=1&types=1&sel=shop.*order-placed$/),
    );
  });

  const group = (relations: Entity['relations']): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'money', namespace: 'default' },
    ...(relations ? { relations } : {}),
  });

  it('shows what the Components of a group receive', async () => {
    renderTabOf(
      group([{ type: 'ownerOf', targetRef: 'component:default/billing' }]),
      [entityOf(billing)],
    );
    expect(await part('Receives')).toHaveTextContent('Trigger bill');
    expect(
      screen.getByRole('link', { name: 'Open full graph' }),
    ).toHaveAttribute('href', expect.stringMatching(/owner=group.*money$/));
  });

  it('explains how to link resources to a group that has none', async () => {
    renderTabOf(group(undefined));
    expect(
      await screen.findByText(/No related entity is linked to a cluster/),
    ).toBeVisible();
    expect(screen.getByText(/backstage\.io\/kubernetes-id/)).toBeVisible();
  });
});
