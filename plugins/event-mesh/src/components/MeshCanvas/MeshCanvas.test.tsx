import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { bundleId, Graph, mostNodes } from 'backstage-plugin-event-mesh-common';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';
import { handled } from '../../__testUtils__/FakeMeshGraph';
import { MeshCanvas } from './MeshCanvas';
import { MeshCanvasProps } from './types';

jest.mock('../../cytoscape', () =>
  jest.requireActual('../../__testUtils__/FakeMeshGraph'),
);

const source = drawnNode('nightly', 'PingSource');
const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service');
const sends = drawnEdge('sends', [source, broker], 'sink');
const bill = drawnEdge('bill', [broker, billing]);
const refund = drawnEdge('refund', [broker, billing]);
const shop = drawnGraph([source, broker, billing], [sends, bill, refund]);

const onSelect = jest.fn();

async function show(graph: Graph, other: Partial<MeshCanvasProps> = {}) {
  await renderInTestApp(
    <MeshCanvas graph={graph} onSelect={onSelect} {...other} />,
  );
  await screen.findByRole('button', { name: /^node .* orders$/ });
}

function Selecting(props: { readonly graph: Graph }) {
  const [selected, setSelected] = useState<string>();
  return <MeshCanvas {...props} selected={selected} onSelect={setSelected} />;
}

const outline = () => screen.getByRole('group', { name: 'Event mesh outline' });
const drawn = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  onSelect.mockClear();
  handled.length = 0;
});

describe('MeshOutline in MeshCanvas', () => {
  it('makes the outline one tab stop, and arrow keys follow the flow', async () => {
    await show(shop);
    const stops = within(outline())
      .getAllByRole('button')
      .filter(button => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0].focus());
    expect(focused()).toMatch(/^PingSource nightly, Ready.*, 1 of 1$/);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(
      /^Sink sends, Ready, from PingSource nightly, to Broker orders/,
    );
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Broker orders/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toMatch(/^Trigger (bill|refund), .* 2 of 2$/);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toMatch(/^Sink sends/);
  });

  it('marks the focused element in the graph and scrolls it into view', async () => {
    await show(shop);
    const [first] = within(outline()).getAllByRole('button');
    while (document.activeElement !== first) {
      await userEvent.tab();
    }
    await waitFor(() =>
      expect(drawn('node PingSource nightly')).toHaveAttribute(
        'data-state',
        'focused',
      ),
    );
    expect(handled).toContain(`reveal ${source.id}`);
  });

  it('opens details with Enter: those of a node, or of the resource that owns an edge', async () => {
    await show(shop);
    act(() => within(outline()).getAllByRole('button')[0].focus());
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenLastCalledWith(source.id);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onSelect).toHaveBeenLastCalledWith(sends.owner);
  });

  it('handles Escape step by step: from an edge to its node, then it clears the selection', async () => {
    await show(shop, { selected: source.id });
    act(() => within(outline()).getAllByRole('button')[0].focus());
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(focused()).toMatch(/^PingSource nightly/);
    await userEvent.keyboard('{Escape}');
    expect(onSelect).toHaveBeenLastCalledWith(undefined);
  });

  it('moves the focus to the graph controls on Escape where nothing is selected', async () => {
    await show(shop);
    act(() => within(outline()).getAllByRole('button')[0].focus());
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveFocus();
  });

  it('zooms with plus, minus and zero, and focuses the find field with a slash', async () => {
    const onFind = jest.fn();
    await show(shop, { onFind });
    act(() => within(outline()).getAllByRole('button')[0].focus());
    handled.length = 0;
    await userEvent.keyboard('+-0/');
    expect(handled).toEqual(['zoomIn', 'zoomOut', 'fit']);
    expect(onFind).toHaveBeenCalledTimes(1);
  });

  it('announces that a node has no incoming edges', async () => {
    await show(shop);
    act(() => within(outline()).getAllByRole('button')[0].focus());
    await userEvent.keyboard('{ArrowLeft}');
    expect(await screen.findByText('No incoming edges')).toBeVisible();
  });

  it('moves the outline focus to the element pressed in the graph', async () => {
    await show(shop);
    await userEvent.click(drawn('edge bill'));
    expect(onSelect).toHaveBeenLastCalledWith(bill.owner);
    expect(focused()).toMatch(/^Trigger bill/);
  });
});

describe('the selection', () => {
  it('announces the selection with its neighbors', async () => {
    await renderInTestApp(<Selecting graph={shop} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'edge bill' }),
    );
    expect(
      await screen.findByText(
        'Selected: Trigger bill, Ready, filter type=bill, from Broker orders, to Service billing',
      ),
    ).toHaveAttribute('aria-live', 'polite');
    expect(drawn('edge bill')).toHaveAttribute('data-state', 'selected');
  });
});

describe('an edge bundle', () => {
  const many = drawnGraph(
    [broker, billing],
    Array.from({ length: 5 }, (_, i) => drawnEdge(`t${i}`, [broker, billing])),
  );
  const id = bundleId(many.edges[0]);

  it('draws a bundle as one counted edge, which expands and collapses on request', async () => {
    await show(many, { selected: id });
    expect(drawn('edge 5 triggers')).toHaveAttribute('data-state', 'selected');
    await userEvent.click(screen.getByRole('button', { name: 'Expand' }));
    expect(screen.getAllByRole('button', { name: /^edge t\d$/ })).toHaveLength(
      5,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Collapse' }));
    expect(drawn('edge 5 triggers')).toBeVisible();
  });

  it('selects a pressed bundle, and marks the bundle of a selected Trigger', async () => {
    await show(many, { selected: many.edges[2].owner });
    expect(drawn('edge 5 triggers')).toHaveAttribute('data-state', 'selected');
    await userEvent.click(drawn('edge 5 triggers'));
    expect(onSelect).toHaveBeenLastCalledWith(id);
  });
});

describe('a graph above the node limit', () => {
  const large = drawnGraph(
    Array.from({ length: mostNodes + 100 }, (_, i) =>
      i === 0
        ? drawnNode('orders', 'Broker', {
            status: { state: 'notReady', stale: false },
          })
        : drawnNode(`n${i}`, 'Service', {
            id: `c/g/Service/ns${i % 20}/n${i}`,
            namespace: `ns${i % 20}`,
          }),
    ),
    [],
  );

  it('collapses namespaces, keeps unhealthy nodes visible, and shows the number of drawn nodes', async () => {
    await show(large);
    expect(screen.getByText('Showing 1 of 1600 nodes')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^more ns/ })).toHaveLength(
      20,
    );
    await userEvent.click(drawn('more ns7'));
    expect(screen.getByText('Showing 81 of 1600 nodes')).toBeVisible();
  });

  it.each<[string, Partial<MeshCanvasProps>]>([
    ['the selected node', { selected: large.nodes[7].id }],
    [
      'the current match',
      {
        found: {
          ids: new Set(large.nodes.map(({ id }) => id)),
          current: large.nodes[7].id,
        },
      },
    ],
  ])('draws %s of a collapsed namespace too', async (_, other) => {
    await show(large, other);
    const { name } = large.nodes[7];
    expect(drawn(`node Service ${name}`)).toBeVisible();
    expect(screen.getByText('Showing 2 of 1600 nodes')).toBeVisible();
  });
});

describe('Legend', () => {
  it('highlights one kind, status or edge type', async () => {
    await show(shop, { legend: true });
    await userEvent.click(
      screen.getByRole('button', { name: 'Show only Sink (1)' }),
    );
    expect(drawn('edge bill')).toHaveAttribute('data-state', 'dim');
    expect(drawn('node Service billing')).toHaveAttribute('data-state', 'dim');
    expect(drawn('node Broker orders')).toHaveAttribute('data-state', '');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show only Sink (1)' }),
    );
    expect(drawn('edge bill')).toHaveAttribute('data-state', '');
  });

  it('hides the legend of a small graph until it is requested', async () => {
    const onLegendChange = jest.fn();
    await show(shop, { onLegendChange });
    expect(screen.queryByRole('group', { name: 'Legend' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show legend' }));
    expect(screen.getByRole('group', { name: 'Legend' })).toBeVisible();
    expect(onLegendChange).toHaveBeenCalledWith(true);
  });
});

describe('a node with hidden neighbors', () => {
  it('requests one more hop at a node with hidden neighbors', async () => {
    const onShowMore = jest.fn();
    const near = drawnNode('orders', 'Broker', { hiddenNeighbours: 3 });
    await show(drawnGraph([near], []), { onShowMore, selected: near.id });
    await userEvent.click(drawn('more orders'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 3 more neighbors' }),
    );
    expect(onShowMore.mock.calls).toEqual([[near.id], [near.id]]);
  });
});
