import type { ListSort } from '../../url';
import { worstFirst } from '../shared/StatusMark';
import type { MeshRow } from './meshRows';

/**
 * Sorts by a column; equal rows are in the order of their ids. By status, the worst come first. A row with a stored
 * position sorts by it, not by its current values.
 *
 * @internal
 */
export function sortRows(
  rows: readonly MeshRow[],
  sort: ListSort,
  places: ReadonlyMap<string, MeshRow> = new Map(),
): MeshRow[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const column = sort.replace('-', '');
  const placed = (row: MeshRow) => places.get(row.id) ?? row;
  return [...rows].sort(
    (a, b) => sign * compare(placed(a), placed(b), column) || text(a.id, b.id),
  );
}

function compare(a: MeshRow, b: MeshRow, column: string): number {
  switch (column) {
    case 'kind':
      return text(a.kind, b.kind);
    case 'name':
      return text(a.name, b.name);
    case 'namespace':
      return text(a.namespace, b.namespace);
    case 'cluster':
      return text(a.cluster, b.cluster);
    case 'owner':
      return text(a.owners.join(), b.owners.join());
    case 'system':
      return text(a.systems.join(), b.systems.join());
    case 'created':
      return text(a.created ?? '', b.created ?? '');
    default:
      return worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status);
  }
}

function text(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
