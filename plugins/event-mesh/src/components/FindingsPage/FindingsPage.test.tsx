import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeEventMeshApi } from '../../__testUtils__/fakeEventMeshApi';
import { fakeTransport } from '../../__testUtils__/fakeTransport';
import { renderMesh } from '../../__testUtils__/renderMesh';
import { smallShop } from '../../__testUtils__/smallShop';
import { download } from '../ExportMenu';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);
jest.mock('../ExportMenu', () => ({
  ...jest.requireActual('../ExportMenu'),
  download: jest.fn(),
}));

const shop = () => fakeEventMeshApi({ shop: fakeTransport(smallShop) });

const findings = '/event-mesh/findings';

async function items() {
  const list = await screen.findByRole('region', { name: 'Findings' });
  return within(list)
    .getAllByRole('article')
    .map(article => article.getAttribute('aria-label'));
}

describe('FindingsPage', () => {
  it('lists findings with their remedies, the worst first', async () => {
    renderMesh(findings, shop());
    expect(await items()).toEqual([
      'Subscriber not found',
      'No dead letter sink',
      'Catch-all trigger',
    ]);
    const [first] = screen.getAllByRole('article');
    expect(first).toHaveTextContent(
      'Service shop/refunds does not exist. It is the subscriber of Trigger shop/refund.',
    );
    expect(first).toHaveTextContent('Deploy Service shop/refunds');
  });

  it('filters by a severity from the URL', async () => {
    renderMesh(`${findings}?severity=info`, shop());
    expect(await items()).toEqual(['Catch-all trigger']);
    expect(screen.getByText('1 of 3 findings')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Info (1)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(async () => expect(await items()).toHaveLength(3));
  });

  it('finds findings by the name of a related resource', async () => {
    renderMesh(`${findings}?findingfind=refunds`, shop());
    expect(await items()).toEqual(['Subscriber not found']);
  });

  it('groups findings', async () => {
    renderMesh(`${findings}?by=namespace`, shop());
    expect(await items()).toHaveLength(3);
    expect(screen.getByRole('heading', { name: 'shop' })).toBeVisible();
  });

  it('opens the details of a named resource', async () => {
    renderMesh(findings, shop());
    const [first] = await screen.findAllByRole('article');
    await userEvent.click(
      within(first).getByRole('button', { name: 'Trigger shop/refund' }),
    );
    expect(await screen.findByRole('region', { name: 'refund' })).toBeVisible();
  });

  it('links a finding to its resources in the graph', async () => {
    renderMesh(findings, shop());
    const [first] = await screen.findAllByRole('article');
    await userEvent.click(
      within(first).getByRole('link', {
        name: 'Show in graph: Subscriber not found',
      }),
    );
    const banner = await screen.findByRole('group', {
      name: 'Finding in the graph',
    });
    expect(banner).toHaveTextContent('Service shop/refunds does not exist');
    expect(
      await screen.findByRole('button', { name: 'node Service refunds' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'node Service billing' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [
      'JSON',
      'event-mesh-findings.json',
      /^\{\s+"format": "event-mesh-findings/,
    ],
    ['SARIF', 'event-mesh-findings.sarif', /"version": "2\.1\.0"/],
    ['CSV', 'event-mesh-findings.csv', /^severity,finding,code/],
  ])('exports the shown findings as %s', async (format, name, text) => {
    renderMesh(`${findings}?severity=error`, shop());
    expect(await items()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: format }),
    );
    const [content, as] = jest.mocked(download).mock.lastCall ?? [];
    expect(as).toBe(name);
    const written = (await content?.text()) ?? '';
    expect(written).toMatch(text);
    expect(written).toContain('subscriberNotFound');
    expect(written).not.toContain('catchAll');
    expect(written).toContain('/event-mesh/graph?v=1&about=subscriberNotFound');
  });

  it.each(['JSON', 'SARIF', 'CSV'])(
    'reports that saving findings as %s failed, with the cause',
    async format => {
      jest.mocked(download).mockImplementationOnce(() => {
        throw new Error('downloads are off');
      });
      renderMesh(findings, shop());
      await items();
      await userEvent.click(screen.getByRole('button', { name: 'Export' }));
      await userEvent.click(
        await screen.findByRole('menuitem', { name: format }),
      );
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(
        /^event-mesh-findings\.\w+ was not saved/,
      );
      expect(alert).toHaveTextContent('Cause: downloads are off');
    },
  );
});
