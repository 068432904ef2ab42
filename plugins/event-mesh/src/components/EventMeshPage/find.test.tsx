import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';

const shop = () =>
  fakeEventMeshApi({
    shop: fakeTransport([
      ...smallShop,
      { kind: 'Broker', name: 'orders-archive', namespace: 'archive' },
    ]),
  });

function field() {
  return screen.findByRole('combobox', { name: 'Find' });
}

function found() {
  return [...document.querySelectorAll('[data-found]')].map(
    ({ textContent }) => textContent,
  );
}

function current() {
  return document.querySelector('[data-found="current"]')?.textContent;
}

describe('FindField', () => {
  it('marks and counts matches, and hides no row', async () => {
    renderMesh('/event-mesh/resources', shop());
    await screen.findByRole('row', { name: 'bill' });
    await userEvent.type(await field(), 'kind:trigger');
    expect(await screen.findByText('1 of 2')).toBeVisible();
    expect(found()).toEqual(['refund', 'bill']);
    expect(screen.getByRole('row', { name: 'billing' })).toBeVisible();
  });

  it('steps to the next match with Enter and back with Shift+Enter, and wraps around', async () => {
    renderMesh('/event-mesh/resources?find=kind:trigger', shop());
    await screen.findByText('1 of 2');
    expect(current()).toBe('refund');
    await userEvent.type(await field(), '{Enter}');
    expect(await screen.findByText('2 of 2')).toBeVisible();
    expect(current()).toBe('bill');
    await userEvent.type(await field(), '{Enter}');
    await waitFor(() => expect(current()).toBe('refund'));
    await userEvent.type(await field(), '{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(current()).toBe('bill'));
    await userEvent.click(screen.getByRole('button', { name: 'Next match' }));
    await waitFor(() => expect(current()).toBe('refund'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous match' }),
    );
    await waitFor(() => expect(current()).toBe('bill'));
  });

  it('filters by the matches on request', async () => {
    renderMesh('/event-mesh/resources?find=kind:trigger', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show matches only' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: 'billing' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('row', { name: 'bill' })).toBeVisible();
  });

  it('reports matches hidden by a filter, and removes that filter on request', async () => {
    renderMesh('/event-mesh/resources?find=orders&ns=shop', shop());
    expect(await screen.findByText('1 of 1')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show: 1 more in a hidden namespace',
      }),
    );
    expect(await screen.findByText('1 of 2')).toBeVisible();
    expect(
      screen.queryByRole('list', { name: 'Active filters' }),
    ).not.toBeInTheDocument();
  });

  it('reports that there are no matches', async () => {
    renderMesh('/event-mesh/resources?find=nosuchthing', shop());
    expect(await screen.findByText('No matches')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next match' })).toBeDisabled();
  });

  it('suggests completions of the last word', async () => {
    renderMesh('/event-mesh/resources', shop());
    await screen.findByRole('row', { name: 'bill' });
    await userEvent.type(await field(), 'bill kind:tr');
    const list = (await field()).getAttribute('list') ?? '';
    const proposals = document.getElementById(list)?.querySelectorAll('option');
    expect([...(proposals ?? [])].map(({ value }) => value)).toEqual([
      'bill kind:Trigger',
    ]);
  });

  it('explains the search syntax', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Search syntax' }),
    );
    expect(await screen.findByText('status:not-ready')).toBeVisible();
  });

  it('gets the focus from the list with the key "/"', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(
      await screen.findByRole('columnheader', { name: 'Name' }),
    );
    await userEvent.keyboard('/');
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue('');
  });
});

describe('FilterMenu', () => {
  it('counts the resources of each choice, and filters can be removed one by one', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Filter' }),
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Trigger (2)' }),
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Not ready (1)' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('button', { name: 'Filter (2)' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: 'bill' }),
      ).not.toBeInTheDocument(),
    );
    const chips = screen.getByRole('grid', { name: 'Active filters' });
    const chip = within(chips).getByRole('row', { name: 'Status: Not ready' });
    await userEvent.click(within(chip).getByRole('button'));
    expect(await screen.findByRole('row', { name: 'bill' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
  });

  it('lists a value from the URL even if no resource has it', async () => {
    renderMesh('/event-mesh/resources?ns=gone', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Filter (1)' }),
    );
    expect(
      await screen.findByRole('checkbox', { name: 'gone (0)' }),
    ).toBeChecked();
  });

  it('filters by one kind of finding', async () => {
    renderMesh('/event-mesh/resources', shop());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Issues' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitemradio', {
        name: 'Unresolved references (2)',
      }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: 'bill' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('row', { name: 'refund' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'refunds' })).toBeVisible();
  });
});
