import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { FakeObject, fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

const other: FakeObject = {
  kind: 'EventType',
  name: 'order-lost',
  spec: {
    type: 'order.lost',
    source: '/web',
    schema: 'ftp://schemas.example/lost',
    description: 'Nobody knows where it is.',
    reference: {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      name: 'audit',
    },
  },
};

const shop = () =>
  fakeEventMeshApi({
    shop: fakeTransport([
      ...smallShop,
      other,
      { kind: 'Broker', name: 'audit' },
    ]),
  });

const types = '/event-mesh/event-types';

async function rowNames() {
  const grid = await screen.findByRole('grid', { name: 'Data table' });
  return within(grid)
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent ?? '');
}

describe('EventTypesPage', () => {
  it('lists each type with its entry points, producers and consumers', async () => {
    renderMesh(types, shop());
    const [lost, placed] = await rowNames();
    expect(lost).toMatch(
      /^order\.lost.*\/web.*Broker audit.*No visible consumers/,
    );
    expect(placed).toMatch(
      /^order\.placed.*Broker orders.*unknown HTTP producers.*Matches.*Service billing/,
    );
  });

  it.each([
    ['a word', 'typefind=placed', ['order.placed']],
    ['consumption', 'takers=nobody', ['order.lost']],
    ['origin', 'origin=ofSource', []],
    ['descending type', 'typesort=-type', ['order.placed', 'order.lost']],
  ])('filters or sorts by %s from the URL', async (_, query, expected) => {
    renderMesh(`${types}?${query}`, shop());
    const rows = await rowNames();
    expect(
      rows.flatMap(row => /^order\.(?:lost|placed)/.exec(row) ?? []),
    ).toEqual(expected);
  });

  it('opens the details of a type, with the reasons of its verdicts', async () => {
    renderMesh(`${types}?type=order.placed`, shop());
    const panel = await screen.findByRole('region', { name: 'order.placed' });
    expect(panel).toHaveTextContent('Service billing via Trigger bill');
    await userEvent.click(
      within(panel).getByRole('button', {
        name: 'Why? Filter of Trigger bill',
      }),
    );
    expect(panel).toHaveTextContent('type must be order.placed');
    expect(panel).toHaveTextContent('Matches');
  });

  it('does not link a schema with an unsupported scheme', async () => {
    renderMesh(`${types}?type=order.lost`, shop());
    const panel = await screen.findByRole('region', { name: 'order.lost' });
    expect(panel).toHaveTextContent('ftp://schemas.example/lost');
    expect(within(panel).queryByRole('link')).not.toBeInTheDocument();
  });

  it('traces a type, and returns to its details', async () => {
    renderMesh(`${types}?type=order.placed`, shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Trace events' }),
    );
    const trace = await screen.findByRole('region', {
      name: 'EventType order-placed',
    });
    expect(trace).toHaveTextContent('Delivered to 1 consumer.');
    await userEvent.click(
      within(trace).getByRole('button', { name: 'Close Trace' }),
    );
    expect(
      await screen.findByRole('region', { name: 'order.placed' }),
    ).toBeVisible();
  });

  it('says that a type from the URL is not in the mesh', async () => {
    renderMesh(`${types}?type=gone`, shop());
    expect(
      await screen.findByRole('region', { name: 'gone' }),
    ).toHaveTextContent('It is not in the mesh');
  });
});
