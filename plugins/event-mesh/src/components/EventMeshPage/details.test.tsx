import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bundleId } from 'backstage-plugin-event-mesh-common';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { FakeObject, fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);

const orders = 'shop/eventing.knative.dev/Broker/shop/orders';
const billing = 'shop//Service/shop/billing';

const shop = (more: readonly FakeObject[] = []) =>
  fakeEventMeshApi({ shop: fakeTransport([...smallShop, ...more]) });

function at(query: Readonly<Record<string, string>>): string {
  return `/event-mesh/graph?${new URLSearchParams(query)}`;
}

describe('DetailsPanel', () => {
  it('focuses the graph on a resource and clears the focus', async () => {
    renderMesh(at({ sel: billing }), shop());
    const details = await screen.findByRole('region', { name: 'billing' });
    await userEvent.click(
      within(details).getByRole('button', {
        name: 'Focus',
      }),
    );
    expect(await screen.findByText('Focused on Service billing')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'node Service refunds' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      within(details).getByRole('button', { name: 'Clear focus' }),
    );
    expect(
      await screen.findByRole('button', { name: 'node Service refunds' }),
    ).toBeVisible();
  });

  it('shows commands for kubectl and kn', async () => {
    renderMesh(at({ sel: orders }), shop());
    const details = await screen.findByRole('region', { name: 'orders' });
    expect(
      within(details).getByRole('region', { name: 'Command for kubectl' }),
    ).toHaveTextContent(
      'kubectl get broker.eventing.knative.dev -n shop orders -o yaml',
    );
    expect(
      within(details).getByRole('region', { name: 'Command for kn' }),
    ).toHaveTextContent('kn broker describe -n shop orders');
  });

  it('shows the remedy of an unresolved reference', async () => {
    renderMesh(at({ sel: 'shop//Service/shop/refunds' }), shop());
    const details = await screen.findByRole('region', { name: 'refunds' });
    expect(details).toHaveTextContent('Create it, or correct the field');
    expect(details).toHaveTextContent('kubectl get service -n shop refunds');
  });

  it('lists the edges of a bundle', async () => {
    const id = bundleId({ type: 'trigger', source: orders, target: billing });
    renderMesh(at({ sel: id }), shop());
    const details = await screen.findByRole('region', { name: 'Trigger' });
    expect(
      within(details).getByRole('button', { name: 'Broker orders' }),
    ).toBeVisible();
    expect(
      within(details).getByRole('heading', { name: '1 member' }),
    ).toBeVisible();
    await userEvent.click(
      within(details).getByRole('button', { name: 'Trigger bill' }),
    );
    expect(await screen.findByRole('region', { name: 'bill' })).toBeVisible();
  });

  it('summarizes a group, the worst members first, and expands it', async () => {
    const group = 'group:shop/shop';
    renderMesh(
      at({ group: 'namespace', collapsed: group, sel: group }),
      shop(),
    );
    const details = await screen.findByRole('region', { name: 'shop' });
    expect(details).toHaveTextContent('Namespace');
    expect(details).toHaveTextContent('Not found');
    expect(
      within(details)
        .getAllByRole('button', { name: /^(Broker|Service)/ })
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['Service refunds', 'Broker orders', 'Service billing']);
    await userEvent.click(
      within(details).getByRole('button', { name: 'Expand' }),
    );
    expect(
      await screen.findByRole('button', { name: 'node Broker orders' }),
    ).toBeVisible();
    expect(
      within(details).getByRole('button', { name: 'Collapse' }),
    ).toBeVisible();
  });

  it('shows the first rows of a long list, and the rest on request', async () => {
    const many = Array.from(
      { length: 60 },
      (_, i): FakeObject => ({
        kind: 'Trigger',
        name: `many-${i}`,
        spec: {
          broker: 'orders',
          subscriber: {
            ref: { apiVersion: 'v1', kind: 'Service', name: 'billing' },
          },
        },
      }),
    );
    renderMesh(at({ sel: orders }), shop(many));
    const details = await screen.findByRole('region', { name: 'orders' });
    const listed = () =>
      within(details).getAllByRole('button', { name: /^Trigger/ }).length;
    expect(listed()).toBeLessThan(40);
    await userEvent.click(
      within(details).getByRole('button', { name: 'Show all 62' }),
    );
    await waitFor(() => expect(listed()).toBeGreaterThan(60));
  });
});
