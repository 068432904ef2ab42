import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);

const shop = () => fakeEventMeshApi({ shop: fakeTransport(smallShop) });

describe('GraphPage', () => {
  it('draws the mesh with each Trigger as an edge, without event types', async () => {
    renderMesh('/event-mesh/graph', shop());
    expect(
      await screen.findByRole('button', { name: 'node Broker orders' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'edge bill' })).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'node Service refunds' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'node EventType order-placed' }),
    ).not.toBeInTheDocument();
  });

  it('draws event types on request', async () => {
    renderMesh('/event-mesh/graph', shop());
    await userEvent.click(await screen.findByRole('button', { name: 'View' }));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Event types' }),
    );
    expect(
      await screen.findByRole('button', {
        name: 'node EventType order-placed',
        hidden: true,
      }),
    ).toBeInTheDocument();
  });

  it('counts resources per status, and each count links to its rows', async () => {
    renderMesh('/event-mesh/graph', shop());
    const summary = await screen.findByRole('list', {
      name: 'Status summary',
    });
    expect(
      within(summary).getByRole('link', { name: '1 not ready' }),
    ).toHaveAttribute('href', '/event-mesh/resources?v=1&status=notReady');
    expect(
      within(summary).getByRole('link', { name: '1 unresolved reference' }),
    ).toBeVisible();
  });

  it('opens the Trigger of a pressed edge, and Escape returns the focus to the edge', async () => {
    renderMesh('/event-mesh/graph', shop());
    const edge = await screen.findByRole('button', { name: 'edge refund' });
    await userEvent.click(edge);
    const details = await screen.findByRole('region', { name: 'refund' });
    expect(
      within(details).getByRole('heading', { name: 'refund' }),
    ).toHaveFocus();
    expect(details).toHaveTextContent('services "refunds" not found');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(details).not.toBeInTheDocument());
    expect(
      screen.getByRole('button', { name: /^Trigger refund, Not ready/ }),
    ).toHaveFocus();
  });

  it('opens the details of a neighbor from the details', async () => {
    renderMesh('/event-mesh/graph', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'edge bill' }),
    );
    const details = await screen.findByRole('region', { name: 'bill' });
    expect(details).toHaveTextContent(
      'Delivers events from Broker orders to Service billing.',
    );
    await userEvent.click(
      within(details).getAllByRole('button', { name: 'Broker orders' })[0],
    );
    expect(
      await screen.findByRole('heading', { name: 'orders' }),
    ).toHaveFocus();
  });

  it('names the references to a placeholder in its details', async () => {
    renderMesh('/event-mesh/graph', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'node Service refunds' }),
    );
    const details = await screen.findByRole('region', { name: 'refunds' });
    expect(details).toHaveTextContent('Trigger refund');
    expect(details).toHaveTextContent('spec.subscriber');
  });

  it('says that the selected resource of a link does not exist', async () => {
    renderMesh('/event-mesh/graph?sel=nothing', shop());
    expect(
      await screen.findByRole('region', { name: 'Resource not found' }),
    ).toBeVisible();
  });

  it('offers to clear filters that hide all resources', async () => {
    renderMesh('/event-mesh/graph?find=nosuchthing&only=1', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('button', { name: 'node Broker orders' }),
    ).toBeVisible();
  });
});
