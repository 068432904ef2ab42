import { renderHook } from '@testing-library/react';
import {
  applyView,
  defaultViewOptions,
  Mesh,
  MeshResource,
  MeshView,
} from 'backstage-plugin-event-mesh-common';
import { scenarioMesh } from '../../__testUtils__/scenarioMesh';
import { emptyOverlay } from '../../catalog';
import { ListSort } from '../../url';
import { useMeshRows } from './useMeshRows';

const viewOf = (mesh: Mesh) => applyView(mesh, defaultViewOptions);

/** Returns the same view later, with some resources changed; those that map to undefined are removed. */
function later(
  view: MeshView,
  change: (found: MeshResource) => MeshResource | undefined,
): MeshView {
  const resources = [...view.resources.values()].flatMap(
    found => change(found) ?? [],
  );
  return {
    ...view,
    resources: new Map(resources.map(found => [found.id, found])),
  };
}

async function setUp(sort: ListSort = 'status') {
  const view = viewOf(await scenarioMesh('shop'));
  const { result, rerender } = renderHook(
    given =>
      useMeshRows(
        given.view,
        { sort: given.sort, rowGroup: undefined, collapsed: [] },
        { overlay: emptyOverlay, withContext: true, filters: given.filters },
      ),
    { initialProps: { view, sort, filters: 'none' } },
  );
  const given = { view, sort, filters: 'none' };
  return {
    view,
    order: () => result.current.order,
    items: () => result.current.items,
    rerender: (changes: Partial<typeof given>) =>
      rerender({ ...given, ...changes }),
  };
}

const ready = (found: MeshResource): MeshResource => ({
  ...found,
  status: { state: 'ready', stale: false },
});

describe('useMeshRows after a refresh', () => {
  it('keeps the order of rows although the sorted values changed', async () => {
    const { view, order, items, rerender } = await setUp();
    const before = order();
    const [first] = before;
    expect(view.resources.get(first)?.status.state).toBe('notReady');
    rerender({
      view: later(view, found => (found.id === first ? ready(found) : found)),
    });
    expect(order()).toEqual(before);
    expect(items()[0]).toMatchObject({ id: first, status: 'ready' });
  });

  it('inserts new rows where they sort, and removes deleted ones', async () => {
    const { view, order, rerender } = await setUp();
    const whole = order();
    const [, second, third] = whole;
    rerender({
      view: later(view, found => (found.id === second ? undefined : found)),
    });
    expect(order()).toEqual(whole.filter(id => id !== second));
    rerender({
      view: later(view, found => (found.id === third ? ready(found) : found)),
    });
    expect(order()).toEqual(whole);
  });

  it.each<[string, { sort?: ListSort; filters?: string }]>([
    ['sorts', { sort: '-status' }],
    ['filters', { filters: 'others' }],
  ])(
    'sorts all rows again where the user %s differently',
    async (_, choice) => {
      const { view, order, rerender } = await setUp();
      const [first] = order();
      const changed = later(view, found =>
        found.id === first ? ready(found) : found,
      );
      rerender({ view: changed });
      rerender({ view: changed, ...choice });
      const fresh = await setUp(choice.sort);
      fresh.rerender({ view: changed, filters: 'fresh' });
      expect(order()).toEqual(fresh.order());
      expect(order()[0]).not.toBe(first);
    },
  );
});
