import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LoadState, Mesh } from 'backstage-plugin-event-mesh-common';
import { Freshness } from './Freshness';
import { RecentChanges } from './RecentChanges';

const mesh: Mesh = {
  clusters: [],
  resources: new Map(),
  placeholders: new Map(),
  links: [],
};

const data = {
  readAt: 1_000_000,
  isAsked: false,
  refresh: () => {},
  isPaused: false,
  setPaused: () => {},
  loadReports: [
    {
      cluster: 'c',
      requests: 3,
      entries: [
        ...rows('Broker', 'complete', 2),
        ...rows('Trigger', 'forbidden', 0),
        ...rows('KafkaSource', 'absent', 0),
      ],
    },
  ],
  titles: new Map([['c', 'Cluster C']]),
};

function rows(kind: string, state: LoadState, count: number) {
  const plural = `${kind.toLowerCase()}s`;
  return [{ group: 'g', kind, plural, state, count }];
}

describe('Freshness', () => {
  it('shows an age that stays correct as time passes', async () => {
    jest.useFakeTimers({ now: 1_000_000 });
    try {
      await renderInTestApp(
        <Freshness data={{ ...data, readAt: 1_000_000 - 12_000 }} />,
      );
      expect(screen.getByText('Last updated 12 s ago')).toBeVisible();
      await act(() => jest.advanceTimersByTimeAsync(47_000));
      expect(screen.getByText('Last updated 59 s ago')).toBeVisible();
      await act(() => jest.advanceTimersByTimeAsync(1_000));
      expect(screen.getByText('Last updated 1 min ago')).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('shows the load report, and no count where it is unknown', async () => {
    await renderInTestApp(<Freshness data={data} />);
    await userEvent.click(screen.getByRole('button', { name: 'Load report' }));
    expect(await screen.findByText('Cluster C')).toBeVisible();
    const lines = screen.getAllByRole('row').slice(1);
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Broker (g)all2Loaded',
      'Trigger (g)allForbidden',
      'KafkaSource (g)allNot installed',
    ]);
  });

  it('shows that auto-refresh is paused, and resumes it', async () => {
    const setPaused = jest.fn();
    await renderInTestApp(
      <Freshness data={{ ...data, isPaused: true, setPaused }} />,
    );
    expect(screen.getByText(/^Paused, last updated/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Resume auto-refresh' }),
    );
    expect(setPaused).toHaveBeenCalledWith(false);
  });

  it('lists recent changes, the latest first', async () => {
    await renderInTestApp(
      <RecentChanges
        mesh={mesh}
        changes={
          new Map([
            ['c/g/Broker/shop/old', { type: 'gone', at: 1000 }],
            ['c/g/Trigger/shop/late', { type: 'new', at: 2000 }],
          ])
        }
        onSelect={() => {}}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: '2 changes' }));
    const lines = await screen.findAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/new.*Trigger shop\/late$/),
      expect.stringMatching(/removed.*Broker shop\/old$/),
    ]);
  });

  it('shows no changes where there are none', async () => {
    await renderInTestApp(
      <RecentChanges mesh={mesh} changes={new Map()} onSelect={() => {}} />,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
