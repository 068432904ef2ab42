import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

const shop = () => fakeEventMeshApi({ shop: fakeTransport(smallShop) });

const billing: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'billing',
    namespace: 'default',
    title: 'Billing',
    annotations: { 'backstage.io/kubernetes-id': 'billing' },
  },
  spec: { type: 'service', owner: 'team-money', system: 'shop' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/team-money' },
    { type: 'partOf', targetRef: 'system:default/shop' },
    { type: 'partOf', targetRef: 'component:default/parent' },
  ],
};

function renderWithCatalog(path: string) {
  return renderMesh(path, shop(), {
    features: [catalogPlugin],
    apis: [catalogApiMock({ entities: [billing] })],
  });
}

describe('the catalog overlay', () => {
  it('names the owner of a resource, and links to it', async () => {
    renderWithCatalog('/event-mesh/resources');
    await userEvent.click(await screen.findByRole('row', { name: 'billing' }));
    const details = await screen.findByRole('region', { name: 'billing' });
    expect(
      await within(details).findByRole('link', { name: 'Billing' }),
    ).toHaveAttribute('href', '/catalog/default/component/billing');
    expect(
      within(details).getByRole('link', { name: 'team-money' }),
    ).toHaveAttribute('href', '/catalog/default/group/team-money');
    expect(within(details).getByRole('link', { name: 'shop' })).toHaveAttribute(
      'href',
      '/catalog/default/system/shop',
    );
    expect(
      within(details).queryByRole('link', { name: 'Kubernetes' }),
    ).not.toBeInTheDocument();
  });

  it('filters and finds by owner and system', async () => {
    renderWithCatalog('/event-mesh/resources?find=owner:money');
    expect(await screen.findByText('1 of 1')).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Filter' }),
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'team-money (1)' }),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: 'orders' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('row', { name: 'billing' })).toBeVisible();
    expect(
      screen.getByRole('row', { name: 'Owner: team-money' }),
    ).toBeVisible();
  });

  it('adds columns and groups of owners and systems', async () => {
    renderWithCatalog(
      '/event-mesh/resources?column=owner&column=system&rows=owner',
    );
    const row = await screen.findByRole('row', { name: 'billing' });
    await waitFor(() => expect(row).toHaveTextContent('team-money'));
    expect(row).toHaveTextContent('shop');
    expect(screen.getByRole('row', { name: /^team-money/ })).toHaveTextContent(
      '1 row, expanded',
    );
  });

  it('shows no owners in an app without a catalog', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(await screen.findByRole('row', { name: 'billing' }));
    const details = await screen.findByRole('region', { name: 'billing' });
    expect(within(details).queryByText('Owner')).not.toBeInTheDocument();
  });

  it('shows no owners where reading the catalog is forbidden', async () => {
    renderMesh('/event-mesh/resources', shop(), {
      features: [catalogPlugin],
      apis: [
        catalogApiMock.mock({
          getEntities: async () => {
            throw new Error('403 forbidden');
          },
        }),
      ],
    });
    await userEvent.click(await screen.findByRole('row', { name: 'billing' }));
    const details = await screen.findByRole('region', { name: 'billing' });
    expect(within(details).queryByText('Owner')).not.toBeInTheDocument();
  });
});
