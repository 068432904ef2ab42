import {
  applyView,
  defaultViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { scenarioMesh } from '../../__testUtils__/scenarioMesh';
import { CatalogOverlay, emptyOverlay } from '../../catalog';
import { groupRows } from './groupRows';
import { MeshRow, meshRows } from './meshRows';
import { sortRows } from './sortRows';

async function shopRows(
  overlay: CatalogOverlay = emptyOverlay,
): Promise<readonly MeshRow[]> {
  return meshRows(
    applyView(await scenarioMesh('shop'), defaultViewOptions),
    overlay,
  );
}

describe('meshRows', () => {
  it('sorts by any column in both directions, and equal rows by id', async () => {
    const rows = await shopRows();
    const names = sortRows(rows, 'name').map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(sortRows(rows, '-name').map(({ name }) => name)).toEqual(
      [...names].reverse(),
    );
    const same = sortRows(rows, 'cluster').map(({ id }) => id);
    expect(same).toEqual([...same].sort());
  });

  it('sorts the worst status first', async () => {
    const states = sortRows(await shopRows(), 'status').map(row => row.status);
    expect(states[0]).toBe('notReady');
    expect(states.lastIndexOf('notReady')).toBeLessThan(
      states.indexOf('ready'),
    );
  });

  it('puts each row into one group, and rows without a group last', async () => {
    const rows = await shopRows();
    const groups = groupRows(rows, 'broker');
    expect(groups.flatMap(group => group.rows)).toHaveLength(rows.length);
    expect(groups.at(-1)?.value).toBe('');
    const orders = groups.find(({ value }) => value === 'shop/orders');
    expect(orders?.worst).toBe('notReady');
    expect(orders?.rows.map(({ kind }) => kind)).toContain('Trigger');
  });

  it('names owners from the catalog', async () => {
    const rows = await shopRows({
      ...emptyOverlay,
      ownersOf: id => (id.endsWith('/orders') ? ['group:default/a'] : []),
      nameOf: () => 'Team A',
    });
    const owned = rows.filter(({ owners }) => owners.length > 0);
    expect(owned.map(({ name }) => name)).toContain('orders');
    expect(new Set(owned.flatMap(({ owners }) => owners))).toEqual(
      new Set(['Team A']),
    );
  });
});
