import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  describeFilters,
  Filter,
  matchFilter,
  Reason,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import { FilterTree } from '../../DetailsPanel/FilterTree';
import { VerdictTree } from './VerdictTree';

const exact = (attributes: Record<string, string>): Filter => ({
  dialect: 'exact',
  attributes,
});

/** A filter of 10,000 conditions, of which only the last one matches. */
const any: Filter = {
  dialect: 'any',
  filters: Array.from({ length: 10_000 }, (_, index) =>
    exact({ type: `type-${index + 1}` }),
  ),
};

function verdictOn(filters: readonly Filter[], type: string) {
  return matchFilter(
    { filters },
    { attributes: { type: { value: type } } },
    { brokerClass: 'MTChannelBasedBroker' },
  );
}

/** The test app may still be loading after render. */
async function renderTree(tree: ReactElement) {
  await renderInTestApp(tree);
  await screen.findAllByRole('list', undefined, { timeout: 20_000 });
}

function countReasons(reason: Reason): number {
  return reason.children.reduce((sum, one) => sum + countReasons(one), 1);
}

describe('VerdictTree', () => {
  it('renders a small filter completely', async () => {
    const verdict = verdictOn([exact({ type: 'a' }), exact({ x: 'b' })], 'a');
    await renderTree(<VerdictTree verdict={verdict} />);
    const shown = countReasons(verdict.reason);
    expect(document.querySelectorAll('[data-decides]')).toHaveLength(shown);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('renders 100 of 20,002 parts at first, the deciding one among them', async () => {
    const verdict = verdictOn([any], 'type-10000');
    await renderTree(<VerdictTree verdict={verdict} />);
    expect(verdict.verdict).toBe('matches');
    expect(document.querySelectorAll('[data-decides]')).toHaveLength(100);
    expect(
      screen.getByText('deciding condition', { exact: false }),
    ).toBeVisible();
    expect(screen.getAllByText('type-10000')[0]).toBeVisible();
  });

  it('renders 100 more parts on request', async () => {
    await renderTree(<VerdictTree verdict={verdictOn([any], 'x')} />);
    const more = screen.getByRole('button', { name: 'Show 9951 more' });
    await userEvent.click(more);
    expect(document.querySelectorAll('[data-decides]')).toHaveLength(200);
    expect(
      screen.getByRole('button', { name: 'Show 9901 more' }),
    ).toBeVisible();
  });

  it('counts the attributes of an expression beyond the first 20', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `a${index}`);
    const expression = names.map(name => `${name} = 'x'`).join(' AND ');
    const verdict = verdictOn([{ dialect: 'cesql', expression }], 'a');
    await renderTree(<VerdictTree verdict={verdict} />);
    expect(screen.getByText(/, \+30$/)).toBeVisible();
  });

  it('cuts an expression of more than 2,000 characters', async () => {
    const expression = `type = '${'x'.repeat(100_000)}'`;
    const verdict = verdictOn([{ dialect: 'cesql', expression }], 'a');
    await renderTree(<VerdictTree verdict={verdict} />);
    expect(document.body.textContent?.length).toBeLessThan(3000);
  });
});

describe('FilterTree', () => {
  it('renders 100 of 10,001 conditions at first, and more on request', async () => {
    await renderTree(<FilterTree filter={describeFilters([any])} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(101);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 9901 more' }),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(201);
  });
});
