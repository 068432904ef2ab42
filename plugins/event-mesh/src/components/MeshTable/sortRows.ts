import type { SortDescriptor } from '@backstage/ui';
import type { StatusWord } from '../StatusMark';
import type { MeshRow } from './meshRows';

const worstFirst: readonly StatusWord[] = [
  'notReady',
  'notFound',
  'notPermitted',
  'notRead',
  'notReconciled',
  'unknown',
  'terminating',
  'ready',
  'outside',
  'notApplicable',
];

/**
 * Sorts by a column; equal lines keep the order of their ids. By status, the worst come first.
 *
 * @internal
 */
export function sortRows(
  rows: readonly MeshRow[],
  sort: SortDescriptor,
): MeshRow[] {
  const sign = sort.direction === 'descending' ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * compare(a, b, sort.column) || text(a.id, b.id),
  );
}

function compare(a: MeshRow, b: MeshRow, column: SortDescriptor['column']) {
  switch (column) {
    case 'kind':
      return text(a.kind, b.kind);
    case 'name':
      return text(a.name, b.name);
    case 'namespace':
      return text(a.namespace, b.namespace);
    case 'cluster':
      return text(a.cluster, b.cluster);
    case 'status':
      return worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status);
    default:
      return 0;
  }
}

function text(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
