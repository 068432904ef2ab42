import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { Freshness } from './Freshness';
import { RecentChanges } from './RecentChanges';

const mesh: Mesh = {
  clusters: [],
  resources: new Map(),
  ghosts: new Map(),
  links: [],
};

describe('what is fresh', () => {
  it('says that reading is paused, and goes on with it', async () => {
    const setPaused = jest.fn();
    await renderInTestApp(
      <Freshness
        readAt={Date.parse('2026-01-01T10:00:00Z')}
        isFetching={false}
        refresh={() => {}}
        isPaused
        setPaused={setPaused}
      />,
    );
    expect(screen.getByText(/^Paused, read at/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Go on reading by itself' }),
    );
    expect(setPaused).toHaveBeenCalledWith(false);
  });

  it('lists what changed a short while ago, the latest first', async () => {
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
      expect.stringMatching(/gone.*Broker shop\/old$/),
    ]);
  });

  it('says nothing where nothing changed', async () => {
    await renderInTestApp(
      <RecentChanges mesh={mesh} changes={new Map()} onSelect={() => {}} />,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
