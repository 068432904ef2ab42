import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);

const shop = () => fakeEventMeshApi({ shop: fakeTransport(smallShop) });
const orders = 'shop/eventing.knative.dev/Broker/shop/orders';

describe('a link to the page', () => {
  it('ignores an invalid value, and says so until the notice is dismissed', async () => {
    renderMesh('/event-mesh/resources?issue=rose&kind=Trigger', shop());
    await screen.findByRole('row', { name: 'bill' });
    expect(
      screen.getByText('"rose" is not a valid value for "issue".'),
    ).toBeVisible();
    expect(
      screen.queryByRole('row', { name: 'orders' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() =>
      expect(
        screen.queryByText('Part of the link was ignored'),
      ).not.toBeInTheDocument(),
    );
    expect(
      screen.queryByRole('row', { name: 'orders' }),
    ).not.toBeInTheDocument();
  });

  it('ignores all values of an unsupported version, and says so', async () => {
    renderMesh('/event-mesh/resources?v=7&kind=Trigger', shop());
    expect(await screen.findByRole('row', { name: 'orders' })).toBeVisible();
    expect(screen.getByText(/unsupported version 7/)).toBeVisible();
  });

  it('copies a link with the parameters of the current view', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderMesh('/event-mesh/resources?kind=Trigger&find=bill', shop());
    await user.click(
      await screen.findByRole('button', { name: 'Copy link to this view' }),
    );
    expect(write).toHaveBeenCalledWith(
      expect.stringMatching(/^https?:.*\?v=1&kind=Trigger&find=bill$/),
    );
    expect(await screen.findAllByText('Link copied')).not.toHaveLength(0);
  });

  it('keeps filters from the graph to the list', async () => {
    renderMesh('/event-mesh/graph?kind=Trigger', shop());
    await screen.findByRole('button', { name: 'edge bill' });
    await userEvent.click(screen.getByRole('tab', { name: 'Resources' }));
    expect(await screen.findByRole('row', { name: 'bill' })).toBeVisible();
    expect(
      await screen.findByRole('row', { name: 'Kind: Trigger' }),
    ).toBeVisible();
  });

  it('focuses the graph on a resource with its direction, and the focus can be cleared', async () => {
    renderMesh(
      `/event-mesh/graph?focus=${encodeURIComponent(orders)}&direction=up`,
      shop(),
    );
    expect(await screen.findByText('Focused on Broker orders')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'node Broker orders' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'node Service billing' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear focus' }));
    expect(
      await screen.findByRole('button', { name: 'node Service billing' }),
    ).toBeVisible();
  });
});
