import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

const shop = () => fakeEventMeshApi({ shop: fakeTransport(smallShop) });

async function rowNames() {
  const grid = await screen.findByRole('grid', { name: 'Data table' });
  return within(grid)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
}

describe('ResourcesPage', () => {
  it('lists the resources of the graph, with placeholders and event types, the worst first', async () => {
    renderMesh('/event-mesh/resources', shop());
    await screen.findByRole('row', { name: 'refund' });
    expect(await rowNames()).toEqual([
      'refund',
      'refunds',
      'orders',
      'order-placed',
      'bill',
      'billing',
    ]);
  });

  it('shows the source, the filter and the target of a Trigger', async () => {
    renderMesh('/event-mesh/resources', shop());
    const row = await screen.findByRole('row', { name: 'bill' });
    expect(row).toHaveTextContent('Broker orders');
    expect(row).toHaveTextContent('Service billing');
    expect(row).toHaveTextContent('type=order.placed');
    expect(screen.getByRole('row', { name: 'refund' })).toHaveTextContent(
      'all events',
    );
  });

  it('shows the reason of a resource that is not ready', async () => {
    renderMesh('/event-mesh/resources', shop());
    expect(
      await screen.findByRole('row', { name: 'refund' }),
    ).toHaveTextContent('SubscriberMissing');
  });

  it('applies a status filter from a link, and clears it on request', async () => {
    renderMesh('/event-mesh/resources?status=missing', shop());
    await screen.findByRole('row', { name: 'refunds' });
    expect(await rowNames()).toEqual(['refunds']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await screen.findByRole('row', { name: 'orders' });
  });

  it('sorts by a column', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(
      await screen.findByRole('columnheader', { name: 'Name' }),
    );
    await waitFor(async () => expect((await rowNames())[0]).toBe('bill'));
    expect(await rowNames()).toEqual([
      'bill',
      'billing',
      'order-placed',
      'orders',
      'refund',
      'refunds',
    ]);
  });

  it('opens the details of a row and closes them again', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(await screen.findByRole('row', { name: 'bill' }));
    const details = await screen.findByRole('region', { name: 'bill' });
    await userEvent.click(
      within(details).getByRole('button', { name: 'Close details' }),
    );
    await waitFor(() => expect(details).not.toBeInTheDocument());
  });

  it('shows the object as YAML on request', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(await screen.findByRole('row', { name: 'bill' }));
    await userEvent.click(await screen.findByRole('button', { name: 'YAML' }));
    expect(
      await screen.findByText(/broker: orders/, { selector: 'pre' }),
    ).toHaveTextContent('kind: Trigger');
  });

  it('counts the related resources that are hidden, and lists them on request', async () => {
    renderMesh('/event-mesh/resources?status=notReady', shop());
    await screen.findByRole('row', { name: 'refund' });
    expect(await rowNames()).toEqual(['refund']);
    expect(screen.getByText('2 related resources hidden')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show related resources' }),
    );
    expect(await rowNames()).toEqual(['refund', 'refunds', 'orders']);
  });

  it('groups rows, and each group expands and collapses', async () => {
    renderMesh('/event-mesh/resources?rows=broker', shop());
    const group = await screen.findByRole('row', { name: /shop\/orders/ });
    expect(group).toHaveTextContent('3 rows, expanded');
    await userEvent.click(group);
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: 'bill' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('row', { name: /shop\/orders/ })).toHaveTextContent(
      '3 rows, collapsed',
    );
    expect(screen.getByRole('row', { name: 'billing' })).toBeVisible();
  });

  it('shows the selected columns', async () => {
    renderMesh('/event-mesh/resources?column=filter&column=flow', shop());
    await screen.findByRole('row', { name: 'bill' });
    const headers = () =>
      screen
        .getAllByRole('columnheader', { hidden: true })
        .map(({ textContent }) => textContent);
    expect(headers()).toEqual(['Name', 'Filter', 'From → to']);
    await userEvent.click(screen.getByRole('button', { name: 'View' }));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Status' }),
    );
    await waitFor(() => expect(headers()).toContain('Status'));
  });
});
